; SPDX-License-Identifier: MIT
; What installer.nsi says beside the texts that NSIS brings.
!macro text name english chinese
LangString Text${name} ${LANG_ENGLISH} "${english}"
LangString Text${name} ${LANG_SIMPCHINESE} "${chinese}"
!macroend

!insertmacro text Menu "Start menu entry" "“开始”菜单项"
!insertmacro text Path "goconf in PATH" "将 goconf 加入 PATH"
!insertmacro text AboutPrograms "The window, and goconf for terminals." "图形界面，以及用于终端的 goconf。"
!insertmacro text AboutMenu "An entry for the window in the start menu." "在“开始”菜单中添加图形界面的入口。"
!insertmacro text AboutPath \
  "New terminals find goconf. Adds its folder to the end of your own PATH; the rest of PATH stays as it is." \
  "新打开的终端可以直接运行 goconf。它的文件夹会加到您自己的 PATH 末尾，PATH 的其余部分保持不变。"
!insertmacro text Running \
  "Go Configurator is running from this folder. Close it and try again; nothing was changed." \
  "Go Configurator 正在从此文件夹运行。请关闭它后重试；尚未做任何更改。"
!insertmacro text OtherStays \
  "The version that is installed already could not be removed. Close Go Configurator, remove it in the settings of Windows, and start this again." \
  "无法移除已安装的版本。请关闭 Go Configurator，在 Windows 设置中将其卸载，然后重新运行本程序。"
!insertmacro text PathFailed \
  "Go Configurator is installed, and PATH was left as it is, because goconf could not change it:" \
  "Go Configurator 已安装；但 goconf 无法更改 PATH，因此 PATH 保持原样："
!insertmacro text PathStays \
  "The folder of Go Configurator stays in your PATH, because goconf could not take it out:" \
  "goconf 无法移除 PATH 中的条目，Go Configurator 的文件夹仍留在您的 PATH 中："
