; SPDX-License-Identifier: MIT
; Installs Go Configurator for one user, without asking for more rights. packaging/windows/installer gives VERSION, OUTPUT, and LISTS, the
; folder with the lists of what is installed.
; Silent: /S, with /PATH=1 or /PATH=0 and, last and never in quotes, /D=folder. Ends with 2 when nothing was done or not all of it.
Unicode true
Target amd64-unicode
SetCompressor /SOLID lzma
RequestExecutionLevel user
ManifestSupportedOS Win10
ManifestDPIAware true
AllowSkipFiles off

!include MUI2.nsh
!include FileFunc.nsh
!include LogicLib.nsh
!include WordFunc.nsh

!define NAME "Go Configurator"
!define WINDOW "goconfigurator.exe"
!define UNINSTALLER "uninstall.exe"
; Source: "Uninstall Registry Key", Microsoft Learn.
!define RECORD "Software\Microsoft\Windows\CurrentVersion\Uninstall\GoConfigurator"
!define SHORTCUT "$SMPROGRAMS\${NAME}.lnk"

Name "${NAME}"
OutFile "${OUTPUT}"
InstallDir "$LOCALAPPDATA\Programs\${NAME}"
InstallDirRegKey HKCU "${RECORD}" InstallLocation
VIProductVersion "${VERSION}.0"
VIAddVersionKey ProductName "${NAME}"
VIAddVersionKey ProductVersion "${VERSION}"
VIAddVersionKey FileVersion "${VERSION}"
VIAddVersionKey FileDescription "Installs ${NAME}"
VIAddVersionKey LegalCopyright "MIT licence"

!define MUI_ICON "${__FILEDIR__}/goconfigurator.ico"
!define MUI_UNICON "${__FILEDIR__}/goconfigurator.ico"
!define MUI_FINISHPAGE_RUN "$INSTDIR\${WINDOW}"
!insertmacro MUI_PAGE_COMPONENTS
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE English
!insertmacro MUI_LANGUAGE SimpChinese
!include "${__FILEDIR__}/installer-texts.nsh"

Var begun ; whether something was written

; What a running program holds open cannot be replaced or removed: then nothing is begun.
!macro refuseWhileOpen file
  ${If} ${FileExists} "${file}"
    ClearErrors
    FileOpen $0 "${file}" a
    ${If} ${Errors}
      MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(TextRunning)" /SD IDCANCEL IDRETRY again
      SetErrorLevel 2
      Quit
    ${EndIf}
    FileClose $0
  ${EndIf}
!macroend
!macro refuseWhileRunning prefix
Function ${prefix}refuseWhileRunning
  again:
  !insertmacro refuseWhileOpen "$INSTDIR\${WINDOW}"
  !insertmacro refuseWhileOpen "$INSTDIR\goconf.exe"
FunctionEnd
!macroend
!insertmacro refuseWhileRunning ""
!insertmacro refuseWhileRunning un.

; PATH is changed by the program itself, which keeps the type of the value and every other entry, and can take it back. Leaves its
; exit code in $0 and what it said in $1: its JSON, and when it failed only the sentence that tells why.
!macro changePath word folder
  nsExec::ExecToStack '"${folder}\goconf.exe" path ${word} --store registry-user --json "${folder}"'
  Pop $0
  Pop $1
  ${If} $0 != 0
    ${WordFind2X} $1 '"what": "' '"$\n' "E+1" $3
    ${IfNot} ${Errors}
      ${WordReplace} $3 "\\" "\" "+" $1
    ${EndIf}
  ${EndIf}
!macroend

; A version that is there already goes first, with all that it had and the new one may not have. One that is in the same folder leaves
; its entry in PATH to the new one.
Function removeOther
  ReadRegStr $R0 HKCU "${RECORD}" InstallLocation
  ${If} $R0 == ""
  ${OrIfNot} ${FileExists} "$R0\${UNINSTALLER}"
    Return
  ${EndIf}
  StrCpy $R1 ""
  ${If} $R0 == $INSTDIR
    StrCpy $R1 "/REPLACE=1"
  ${EndIf}
  ClearErrors
  ExecWait '"$R0\${UNINSTALLER}" /S $R1 _?=$R0' $0
  ${If} ${Errors} ; it did not even start, and $0 is of something else
  ${OrIf} $0 <> 0
    MessageBox MB_OK|MB_ICONSTOP "$(TextOtherStays)" /SD IDOK
    SetErrorLevel 2
    Quit
  ${EndIf}
  Delete "$R0\${UNINSTALLER}"
  RMDir "$R0"
FunctionEnd

Section "${NAME}" SectionPrograms
  SectionIn RO
  Call refuseWhileRunning
  Call removeOther
  StrCpy $begun 1
  !include "${LISTS}/install.nsh"
  ClearErrors
  WriteUninstaller "$INSTDIR\${UNINSTALLER}"
  ${If} ${Errors}
    Abort
  ${EndIf}
  WriteRegStr HKCU "${RECORD}" DisplayName "${NAME}"
  WriteRegStr HKCU "${RECORD}" DisplayVersion "${VERSION}"
  WriteRegStr HKCU "${RECORD}" DisplayIcon "$INSTDIR\${WINDOW}"
  WriteRegStr HKCU "${RECORD}" Publisher "${NAME}"
  WriteRegStr HKCU "${RECORD}" InstallLocation "$INSTDIR"
  WriteRegStr HKCU "${RECORD}" UninstallString '"$INSTDIR\${UNINSTALLER}"'
  WriteRegStr HKCU "${RECORD}" QuietUninstallString '"$INSTDIR\${UNINSTALLER}" /S'
  WriteRegDWORD HKCU "${RECORD}" NoModify 1
  WriteRegDWORD HKCU "${RECORD}" NoRepair 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  WriteRegDWORD HKCU "${RECORD}" EstimatedSize $0
SectionEnd

Section "$(TextMenu)" SectionMenu
  CreateShortcut "${SHORTCUT}" "$INSTDIR\${WINDOW}"
SectionEnd

; Whoever had the folder in PATH before keeps it there when this is uninstalled: only our own entry is recorded.
Section /o "$(TextPath)" SectionPath
  !insertmacro changePath add "$INSTDIR"
  ${If} $0 == 0
    StrCpy $2 $1 19
    ${If} $2 != '{$\n    "entry": null'
      WriteRegStr HKCU "${RECORD}" PathEntry "$INSTDIR"
    ${EndIf}
  ${Else}
    MessageBox MB_OK|MB_ICONEXCLAMATION "$(TextPathFailed)$\n$\n$1" /SD IDOK
    SetErrorLevel 2
  ${EndIf}
SectionEnd

; Who no longer wants the entry that an earlier installation made.
Section -
  ReadRegStr $2 HKCU "${RECORD}" PathEntry
  ${If} $2 == $INSTDIR
  ${AndIfNot} ${SectionIsSelected} ${SectionPath}
    !insertmacro changePath remove "$INSTDIR"
    ${If} $0 == 0
      DeleteRegValue HKCU "${RECORD}" PathEntry
    ${Else}
      MessageBox MB_OK|MB_ICONEXCLAMATION "$(TextPathStays)$\n$\n$1" /SD IDOK
      SetErrorLevel 2
    ${EndIf}
  ${EndIf}
SectionEnd

!insertmacro MUI_FUNCTION_DESCRIPTION_BEGIN
  !insertmacro MUI_DESCRIPTION_TEXT ${SectionPrograms} "$(TextAboutPrograms)"
  !insertmacro MUI_DESCRIPTION_TEXT ${SectionMenu} "$(TextAboutMenu)"
  !insertmacro MUI_DESCRIPTION_TEXT ${SectionPath} "$(TextAboutPath)"
!insertmacro MUI_FUNCTION_DESCRIPTION_END

; Who chose PATH the last time need not choose it again.
Function .onInit
  ReadRegStr $1 HKCU "${RECORD}" PathEntry
  ${If} $1 != ""
    !insertmacro SelectSection ${SectionPath}
  ${EndIf}
  ${GetParameters} $0
  ClearErrors
  ${GetOptions} $0 "/PATH=" $1
  ${If} ${Errors}
    Return
  ${EndIf}
  ${If} $1 == 1
    !insertmacro SelectSection ${SectionPath}
  ${Else}
    !insertmacro UnselectSection ${SectionPath}
  ${EndIf}
FunctionEnd

; What was begun and did not come to its end is not left behind. Of a version that was there before, an entry in PATH may be: the
; next installation has to know it for its own, and proposes the same folder.
Function .onInstFailed
  SetErrorLevel 2
  ${If} $begun == 1
    !include "${LISTS}/remove.nsh"
    Delete "$INSTDIR\${UNINSTALLER}"
    RMDir "$INSTDIR"
    ReadRegStr $2 HKCU "${RECORD}" PathEntry
    DeleteRegKey HKCU "${RECORD}"
    ${If} $2 != ""
      WriteRegStr HKCU "${RECORD}" PathEntry $2
      WriteRegStr HKCU "${RECORD}" InstallLocation $2
    ${EndIf}
  ${EndIf}
FunctionEnd

; Settings and the history of changes stay: they are the user's.
Section Uninstall
  Call un.refuseWhileRunning
  ${GetParameters} $0
  ClearErrors
  ${GetOptions} $0 "/REPLACE=" $1
  ${If} ${Errors}
    ReadRegStr $2 HKCU "${RECORD}" PathEntry
    ${If} $2 == $INSTDIR
      !insertmacro changePath remove "$INSTDIR"
      ${If} $0 != 0
        MessageBox MB_OK|MB_ICONEXCLAMATION "$(TextPathStays)$\n$\n$1" /SD IDOK
        SetErrorLevel 2
      ${EndIf}
    ${EndIf}
    DeleteRegKey HKCU "${RECORD}"
  ${EndIf}
  Delete "${SHORTCUT}"
  !include "${LISTS}/remove.nsh"
  Delete "$INSTDIR\${UNINSTALLER}"
  RMDir "$INSTDIR"
SectionEnd
