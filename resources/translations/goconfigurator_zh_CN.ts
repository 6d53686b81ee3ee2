<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>goconf::Applier</name>
    <message>
        <source>cannot remove the folder %1</source>
        <translation>无法删除文件夹 %1</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>the change %1 is being written at this moment: try again</source>
        <translation>更改%1正在写入：请稍后再试</translation>
    </message>
    <message>
        <source>the change %1 is taken back already: there is nothing to undo</source>
        <translation>更改%1已经撤回：没有可撤销的内容</translation>
    </message>
    <message>
        <source>%1 has an interrupted change that could not be taken back yet: remove what stands in the way and try again</source>
        <translation>%1有一次中断的更改还没能撤回：请排除障碍后重试</translation>
    </message>
    <message>
        <source>%1 was changed since by entry %2, “%3”: undo that first</source>
        <translation>%1之后又被条目%2“%3”修改过：请先撤销那一条</translation>
    </message>
    <message>
        <source>there is nothing to change: choose another value or place</source>
        <translation>没有需要更改的内容：请选择其他值或其他位置</translation>
    </message>
    <message>
        <source>%1; taking the change back failed too and is tried again at the next start</source>
        <translation>%1；撤回更改也失败了，下次启动时会再次尝试</translation>
    </message>
    <message>
        <source>a damaged entry was put aside: %1</source>
        <translation>已把一个损坏的条目移到一旁：%1</translation>
    </message>
    <message>
        <source>an interrupted change was taken back: %1</source>
        <translation>已撤回一次中断的更改：%1</translation>
    </message>
    <message>
        <source>%1 was changed by something else and was left as it is</source>
        <translation>%1已被其他途径更改，保持原样</translation>
    </message>
    <message>
        <source>%1 was changed since, by hand or by another program: nothing is written; take back what the difference shows and undo again, or change it by hand</source>
        <translation>%1在此之后被人手动更改过，或被其他程序更改过：没有写入任何内容；请先还原差异中显示的内容再重新撤销，或手动更改</translation>
    </message>
</context>
<context>
    <name>goconf::ArchitectureLevel</name>
    <message>
        <source>%1, each with ,softfloat or ,hardfloat behind it if need be</source>
        <translation>%1，需要时每个后面可加“,softfloat”或“,hardfloat”</translation>
    </message>
    <message>
        <source>v8.0 to v8.9 or v9.0 to v9.5, each with ,lse and ,crypto behind it if need be</source>
        <translation>v8.0至v8.9或v9.0至v9.5，需要时每个后面可加“,lse”和“,crypto”</translation>
    </message>
    <message>
        <source>“%1” is no level that Go knows for %2; possible are %3.</source>
        <translation>“%1”不是Go为%2所知的级别；可用的有%3。</translation>
    </message>
    <message>
        <source>Go knows no WebAssembly feature “%1”; possible are satconv and signext.</source>
        <translation>Go没有名为“%1”的WebAssembly特性；可用的有satconv和signext。</translation>
    </message>
</context>
<context>
    <name>goconf::Archive</name>
    <message>
        <source>The archive is damaged or incomplete: fetch it again.</source>
        <translation>归档文件已损坏或不完整：请重新获取。</translation>
    </message>
    <message>
        <source>The archive holds “%1”, which no honest archive of Go has: get it from another source.</source>
        <translation>归档文件含有“%1”，正常的Go归档中不会有它：请换一个来源。</translation>
    </message>
    <message>
        <source>The archive is larger than any archive of Go may be: get it from another source.</source>
        <translation>归档文件超过了Go归档允许的大小：请换一个来源。</translation>
    </message>
    <message>
        <source>Cannot read %1: check that it exists and that you may read it.</source>
        <translation>无法读取%1：请检查它是否存在，以及您是否有权读取。</translation>
    </message>
    <message>
        <source>Cannot write %1, the disk is full: free some space and try again.</source>
        <translation>无法写入%1，磁盘已满：请腾出空间后重试。</translation>
    </message>
    <message>
        <source>Cannot write %1: check its folder and the permissions.</source>
        <translation>无法写入%1：请检查所在文件夹和权限。</translation>
    </message>
    <message>
        <source>The archive has no file “%1”: get it from another source.</source>
        <translation>归档中没有文件“%1”：请换一个来源。</translation>
    </message>
    <message>
        <source>The archive holds “%1” twice, as no honest archive of Go does: get it from another source.</source>
        <translation>压缩包两次包含“%1”，正常的Go压缩包不会这样：请从其他来源获取。</translation>
    </message>
    <message>
        <source>The archive holds “%1” and “%2”, which are one file where capitals do not count: get it from another source.</source>
        <translation>压缩包同时包含“%1”和“%2”，在不区分大小写的系统上它们是同一个文件：请从其他来源获取。</translation>
    </message>
    <message>
        <source>The archive holds “%1” as a file and as a folder, as no honest archive of Go does: get it from another source.</source>
        <translation>压缩包中的“%1”既是文件又是文件夹，正常的Go压缩包不会这样：请从其他来源获取。</translation>
    </message>
    <message>
        <source>The archive was packed anew, in a form of GNU tar that archives of Go do not have: get it as Go&apos;s makers released it.</source>
        <translation>压缩包是用GNU tar重新打包的，其格式与Go的压缩包不同：请获取Go官方发布的原始压缩包。</translation>
    </message>
    <message>
        <source>The archive holds a name that is too long for an archive of Go, “%1…”: get it from another source.</source>
        <translation>压缩包中有一个文件名过长，不属于Go的压缩包：“%1…”：请从其他来源获取。</translation>
    </message>
</context>
<context>
    <name>goconf::ArchiveSource</name>
    <message>
        <source>%1 is not the file that the list of releases has, so it was not installed: get it from another place.</source>
        <translation>%1与发布列表中的文件不符，因此没有安装：请从别处获取。</translation>
    </message>
</context>
<context>
    <name>goconf::Arguments</name>
    <message>
        <source>a name is empty: write the name of a variable</source>
        <translation>名称为空：请写出变量名</translation>
    </message>
    <message>
        <source>“%1” is no name of a variable: leave out what begins with “=”</source>
        <translation>“%1”不是变量名：请去掉从“=”开始的部分</translation>
    </message>
</context>
<context>
    <name>goconf::AuthCommands</name>
    <message>
        <source>Two semicolons follow each other, or one stands at an end.</source>
        <translation>有两个分号相连，或开头、末尾有分号。</translation>
    </message>
    <message>
        <source>“off” must stand alone.</source>
        <translation>“off”必须单独使用。</translation>
    </message>
    <message>
        <source>“git” needs exactly one absolute path, the folder in which git is asked; a path with blanks is not possible.</source>
        <translation>“git”后面需要且只需要一个绝对路径，即运行git的文件夹；路径中不能有空格。</translation>
    </message>
</context>
<context>
    <name>goconf::AvailableTable</name>
    <message>
        <source>recommended</source>
        <translation>推荐</translation>
    </message>
    <message>
        <source>a preview</source>
        <translation>预览版</translation>
    </message>
    <message>
        <source>no longer supported</source>
        <translation>不再受支持</translation>
    </message>
    <message>
        <source>installed: %1</source>
        <translation>已安装：%1</translation>
    </message>
    <message>
        <source>As %1 says now.</source>
        <translation>来自%1此刻的应答。</translation>
    </message>
    <message>
        <source>As %1 said once: %2.</source>
        <translation>来自%1早先的应答：%2。</translation>
    </message>
    <message>
        <source>From the list that came with this program: %1.</source>
        <translation>来自随本程序附带的列表：%1。</translation>
    </message>
    <message>
        <source>%1 asks for Go %2 or newer.</source>
        <translation>%1要求Go %2或更新的版本。</translation>
    </message>
    <message numerus="yes">
        <source>%n days old</source>
        <translation>
            <numerusform>%n天前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours old</source>
        <translation>
            <numerusform>%n小时前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes old</source>
        <translation>
            <numerusform>%n分钟前</numerusform>
        </translation>
    </message>
    <message>
        <source>less than two minutes old</source>
        <translation>不到两分钟前</translation>
    </message>
</context>
<context>
    <name>goconf::ChangeSet</name>
    <message>
        <source>%1 (symbolic link)</source>
        <translation>%1（符号链接）</translation>
    </message>
    <message>
        <source>(the hidden part differs)</source>
        <translation>（隐藏的部分不同）</translation>
    </message>
    <message>
        <source>(and the byte %1)</source>
        <translation>（以及字节%1）</translation>
    </message>
    <message>
        <source>(without the final NUL)</source>
        <translation>（末尾没有NUL）</translation>
    </message>
</context>
<context>
    <name>goconf::ChecksumDatabaseLog</name>
    <message>
        <source>GONOSUMDB or GOPRIVATE keeps toolchains from the checksum database, because GOPROXY is a folder: unset it to have them proven</source>
        <translation>由于GOPROXY是文件夹，GONOSUMDB或GOPRIVATE使工具链不经校验和数据库核对：取消设置即可得到证明</translation>
    </message>
</context>
<context>
    <name>goconf::CommandProblems</name>
    <message>
        <source>Go takes %1 as the name of one program, blanks included.</source>
        <translation>Go把%1整个当作一个程序的名称，空格也算在内。</translation>
    </message>
    <message>
        <source>Name the program without arguments.</source>
        <translation>只写程序名，不带参数。</translation>
    </message>
    <message>
        <source>Close it, or put the whole argument into the other kind of quotation marks.</source>
        <translation>请补上引号，或用另一种引号包住整个参数。</translation>
    </message>
    <message>
        <source>%1 consists of blanks only and names no program.</source>
        <translation>%1只有空格，没有写程序。</translation>
    </message>
    <message>
        <source>The program “%1” in %2 must be a plain name or an absolute path.</source>
        <translation>%2中的程序“%1”必须是单纯的程序名或绝对路径。</translation>
    </message>
    <message>
        <source>Write its whole path; a path with blanks needs quotation marks around it.</source>
        <translation>请写完整路径；路径中有空格时，要用引号包住。</translation>
    </message>
</context>
<context>
    <name>goconf::CompletionCommand</name>
    <message>
        <source>Print the completion script of a shell</source>
        <translation>输出shell的补全脚本</translation>
    </message>
    <message>
        <source>The shell that is to complete goconf</source>
        <translation>要为哪个shell补全goconf</translation>
    </message>
</context>
<context>
    <name>goconf::Console</name>
    <message>
        <source>the output could not be written: free some space, or look at the reader</source>
        <translation>输出无法写入：请腾出空间，或检查读取输出的程序</translation>
    </message>
    <message>
        <source>%1, but %2</source>
        <translation>%1，但%2</translation>
    </message>
    <message>
        <source>Stopped, as you asked.</source>
        <translation>已按您的要求停止。</translation>
    </message>
</context>
<context>
    <name>goconf::DirHash</name>
    <message>
        <source>A file has a line end in its name, “%1”: rename it, no proof can include it.</source>
        <translation>文件名“%1”中含有换行符：请改名，否则任何证明都无法包含它。</translation>
    </message>
</context>
<context>
    <name>goconf::Download</name>
    <message>
        <source>%1 is not the file that was expected, because its length is another: choose another server</source>
        <translation>%1不是预期的文件，因为长度不符：请换一台服务器</translation>
    </message>
</context>
<context>
    <name>goconf::DraftPlanner</name>
    <message>
        <source>two of the changes rewrite %1: apply one of them first</source>
        <translation>有两项更改都要改写%1：请先应用其中一项</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>%1 is the first of the changes</extracomment>
        <translation>
            <numerusform>%1以及另外%n项</numerusform>
        </translation>
    </message>
    <message>
        <source>; </source>
        <extracomment>between the things that a change does: &quot;Set A to 1 in bash and 2 more; remove B from bash&quot;</extracomment>
        <translation>；</translation>
    </message>
</context>
<context>
    <name>goconf::EditTitle</name>
    <message>
        <source>the go env file</source>
        <translation>go env文件</translation>
    </message>
    <message>
        <source>the session settings</source>
        <translation>会话设置</translation>
    </message>
    <message>
        <source>Set %1 in %2</source>
        <translation>在%2中设置%1</translation>
    </message>
    <message>
        <source>Set %1 to nothing in %2</source>
        <translation>在%2中将%1设为空</translation>
    </message>
    <message>
        <source>Set %1 to %2 in %3</source>
        <translation>在%3中将%1设为%2</translation>
    </message>
    <message>
        <source>Change %1 in %2</source>
        <translation>更改%2中的%1</translation>
    </message>
    <message>
        <source>Remove %1 from %2</source>
        <translation>从%2中移除%1</translation>
    </message>
    <message>
        <source>Add %1 to %2 in %3</source>
        <translation>在%3中将%1加入%2</translation>
    </message>
    <message>
        <source>Remove %1 from %2 in %3</source>
        <translation>在%3中从%2移除%1</translation>
    </message>
    <message>
        <source>your user variables</source>
        <translation>您的用户变量</translation>
    </message>
    <message>
        <source>the variables of all users</source>
        <translation>所有用户的变量</translation>
    </message>
    <message>
        <source>the default value</source>
        <translation>默认值</translation>
    </message>
</context>
<context>
    <name>goconf::EnvCommand</name>
    <message>
        <source>note</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>in effect</source>
        <translation>生效</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>被遮盖</translation>
    </message>
    <message>
        <source>not set anywhere</source>
        <translation>任何地方都没有设置</translation>
    </message>
    <message>
        <source>Show settings, who says so, and what is hidden behind</source>
        <translation>查看设置、设置的来源，以及被遮盖的值</translation>
    </message>
    <message>
        <source>Whose settings: this process, a new terminal, or a desktop program</source>
        <translation>从哪里看：当前进程（process）、新终端（terminal）或桌面程序（desktop）</translation>
    </message>
    <message>
        <source>Nothing differs from its default.</source>
        <translation>所有设置都是默认值。</translation>
    </message>
    <message>
        <source>computed by go</source>
        <translation>由Go计算</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>(read from the file, not seen running)</source>
        <translation>（读自文件，未见其运行）</translation>
    </message>
    <message>
        <source>(only on a condition)</source>
        <translation>（仅在某条件下）</translation>
    </message>
    <message>
        <source>Default: </source>
        <translation>默认值：</translation>
    </message>
    <message>
        <source>Typical mistakes:</source>
        <translation>常见错误：</translation>
    </message>
    <message>
        <source>Only these, with their whole ladder; else all that go env lists, and what else is set</source>
        <translation>只显示这些变量及其完整层级；否则显示go env列出的全部变量以及其他已设置的变量</translation>
    </message>
    <message>
        <source>Only what differs from its default, as go env -changed sees it</source>
        <translation>只显示与默认值不同的变量，判断与go env -changed相同</translation>
    </message>
    <message>
        <source>(set, but empty)</source>
        <translation>（已设置，但为空）</translation>
    </message>
    <message>
        <source>(no variable)</source>
        <translation>（不是变量）</translation>
    </message>
    <message>
        <source>part of it</source>
        <translation>其中一部分</translation>
    </message>
    <message>
        <source>%1, no variable</source>
        <translation>%1，不是变量</translation>
    </message>
    <message>
        <source>%1, not set here</source>
        <translation>%1，此处未设置</translation>
    </message>
    <message>
        <source>(as in the registry)</source>
        <translation>（与注册表中的相同）</translation>
    </message>
    <message>
        <source>(as the line sets it)</source>
        <translation>（与该行设置的相同）</translation>
    </message>
</context>
<context>
    <name>goconf::EnvStore</name>
    <message>
        <source>two of the changes rewrite %1: apply one of them first</source>
        <translation>有两项更改都要改写%1：请先应用其中一项</translation>
    </message>
</context>
<context>
    <name>goconf::EnvironmentDFiles</name>
    <message>
        <source>%1:%2 is passed over by systemd</source>
        <translation>systemd会忽略 %1:%2</translation>
    </message>
    <message>
        <source>Write NAME=value; the name has letters, digits and underscores, the value is not empty.</source>
        <translation>请写成NAME=value；名称只能用字母、数字和下划线，值不能为空。</translation>
    </message>
    <message>
        <source>%1 is passed over</source>
        <translation>%1被略过</translation>
    </message>
    <message>
        <source>Make the value UTF-8, and shorter than 128 KiB when it is expanded; all values together have room in 16 MiB.</source>
        <translation>请使该值为UTF-8，展开后短于128 KiB；所有值合计不超过16 MiB。</translation>
    </message>
    <message>
        <source>systemd reads nothing of %1: line %2 holds a zero byte</source>
        <translation>systemd完全不读取%1：第%2行含有零字节</translation>
    </message>
    <message>
        <source>Take the byte out.</source>
        <translation>请去掉该字节。</translation>
    </message>
    <message>
        <source>%1, line %2, holds a zero byte, so systemd reads nothing of the file: take the byte out</source>
        <translation>%1第%2行含有零字节，因此systemd完全不读取该文件：请去掉该字节</translation>
    </message>
    <message>
        <source>%1, line %2, opens a quotation mark that is never closed: close it</source>
        <translation>%1第%2行的引号没有闭合：请将其闭合</translation>
    </message>
</context>
<context>
    <name>goconf::EnvironmentDStore</name>
    <message>
        <source>Session settings (environment.d)</source>
        <translation>会话设置（environment.d）</translation>
    </message>
    <message>
        <source>environment.d exists only on Linux: choose another place</source>
        <translation>environment.d只在Linux上有：请选择其他存储位置</translation>
    </message>
    <message>
        <source>%1 is set for all users in %2, line %3: ask the administrator of this machine</source>
        <translation>%2第%3行已为所有用户设置%1：请联系这台电脑的管理员</translation>
    </message>
    <message>
        <source>%1, line %2, is read later and would hide the new value of %3: change it there</source>
        <translation>%1第%2行读取得更晚，会遮盖%3的新值：请在那里更改</translation>
    </message>
    <message>
        <source>one folder of a list is neither empty nor does it contain a colon: name one folder</source>
        <translation>列表中的每个文件夹都不能为空，也不能含冒号：请只写一个文件夹</translation>
    </message>
    <message>
        <source>%1 comes from %2, line %3, which is not a plain list: take it out there</source>
        <translation>%1来自%2第%3行，那里不是单纯的列表：请在那里去掉它</translation>
    </message>
    <message>
        <source>the session settings have no room for the new value of %1: shorten them</source>
        <translation>会话设置容纳不下%1的新值：请缩短这些设置</translation>
    </message>
    <message>
        <source>%1 stands in %2 before the session settings are read: take it out where it comes from</source>
        <translation>在读取会话设置之前，%2中就已有%1：请在其来源处去掉</translation>
    </message>
</context>
<context>
    <name>goconf::EnvironmentDSyntax</name>
    <message>
        <source>%1 is no name for environment.d: use letters, digits and underscores, and no digit first</source>
        <translation>%1不能用作environment.d中的名称：只能用字母、数字和下划线，且不能以数字开头</translation>
    </message>
    <message>
        <source>environment.d cannot hold the value of %1: systemd takes only UTF-8 without control characters</source>
        <translation>environment.d无法保存%1的值：systemd只接受不含控制字符的UTF-8</translation>
    </message>
    <message>
        <source>the value of %1 is longer than Linux gives to a program: shorten it</source>
        <translation>%1的值超过Linux能传给程序的长度：请缩短</translation>
    </message>
</context>
<context>
    <name>goconf::Error</name>
    <message>
        <source>no space left on the disk; free some space and try again</source>
        <translation>磁盘空间不足；请腾出一些空间再试</translation>
    </message>
    <message>
        <source>permission denied; check the owner and the mode</source>
        <translation>权限不足；请检查所有者和权限</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>your share of the disk (quota) is used up; free some space and try again</source>
        <translation>您的磁盘配额已用完；请腾出一些空间后再试</translation>
    </message>
    <message>
        <source>the file system is read-only; make it writable or choose another place</source>
        <translation>文件系统是只读的；请使其可写或选择别处</translation>
    </message>
    <message>
        <source>no such file or folder; check the path</source>
        <translation>没有这个文件或文件夹；请检查路径</translation>
    </message>
    <message>
        <source>something else stands there already; move it away and try again</source>
        <translation>那里已有别的东西；请移走后再试</translation>
    </message>
    <message>
        <source>a folder stands where a file is expected; move it away</source>
        <translation>应为文件的位置是一个文件夹；请将其移走</translation>
    </message>
    <message>
        <source>a part of the path is not a folder; check the path</source>
        <translation>路径中有一部分不是文件夹；请检查路径</translation>
    </message>
    <message>
        <source>the symbolic links lead in a circle; repair or remove them</source>
        <translation>符号链接形成了循环；请修复或删除</translation>
    </message>
    <message>
        <source>the name is too long; choose a shorter one</source>
        <translation>名称太长；请选择较短的名称</translation>
    </message>
    <message>
        <source>there are too many links or folders in one place; remove some</source>
        <translation>同一处的链接或文件夹过多；请删除一些</translation>
    </message>
    <message>
        <source>the file is too large; make it smaller</source>
        <translation>文件太大；请将其缩小</translation>
    </message>
    <message>
        <source>another program is using it; close that program and try again</source>
        <translation>另一个程序正在使用它；请关闭该程序后再试</translation>
    </message>
    <message>
        <source>too many files are open; close some programs and try again</source>
        <translation>打开的文件过多；请关闭一些程序后再试</translation>
    </message>
    <message>
        <source>the memory is used up; close some programs and try again</source>
        <translation>内存已用完；请关闭一些程序后再试</translation>
    </message>
    <message>
        <source>the disk reports an error; check the disk and the connection to it</source>
        <translation>磁盘报告错误；请检查磁盘及其连接</translation>
    </message>
    <message>
        <source>the file system cannot do that; choose a place on another disk</source>
        <translation>该文件系统不支持此操作；请选择另一个磁盘上的位置</translation>
    </message>
    <message>
        <source>this is no program for this system; install one that is</source>
        <translation>这不是适用于本系统的程序；请安装适用的程序</translation>
    </message>
    <message>
        <source>%1; try again, and look into the system&apos;s log if it happens again</source>
        <translation>%1；请重试，若再次发生请查看系统日志</translation>
    </message>
    <message>
        <source>the system does not permit it; check the owner, and whether the file or its folder has an attribute that protects it (immutable, append-only)</source>
        <translation>系统不允许；请检查所有者，以及文件或其文件夹是否带有保护属性（不可变、仅追加）</translation>
    </message>
    <message>
        <source>permission denied; check the rights of your account (Properties, Security), or do it as administrator</source>
        <translation>没有权限；请检查您账户的权限（属性、安全），或以管理员身份操作</translation>
    </message>
    <message>
        <source>the system does not permit it; do it as administrator, or ask whether a policy or a virus scanner forbids it</source>
        <translation>系统不允许这样做；请以管理员身份操作，或询问是否有策略或杀毒软件禁止</translation>
    </message>
</context>
<context>
    <name>goconf::EtcEnvironmentStore</name>
    <message>
        <source>Settings for all users (/etc/environment)</source>
        <translation>所有用户的设置（/etc/environment）</translation>
    </message>
    <message>
        <source>%1:%2 is passed over at login</source>
        <translation>登录时会忽略 %1:%2</translation>
    </message>
    <message>
        <source>Write NAME=value without spaces around the equals sign.</source>
        <translation>请写成NAME=value，等号两边不加空格。</translation>
    </message>
    <message>
        <source>/etc/environment belongs to the system and is not changed: choose a place of your own, or ask the administrator</source>
        <translation>/etc/environment属于系统，不会更改：请选择自己的存储位置，或联系管理员</translation>
    </message>
</context>
<context>
    <name>goconf::EtcPathsStore</name>
    <message>
        <source>Folders for all users (/etc/paths)</source>
        <translation>所有用户的文件夹（/etc/paths）</translation>
    </message>
    <message>
        <source>/etc/paths belongs to the system and is not changed: use goconf path add, which works in your own profile</source>
        <translation>/etc/paths属于系统，不会修改：请用goconf path add，它写入您自己的配置文件</translation>
    </message>
</context>
<context>
    <name>goconf::Excerpt</name>
    <message>
        <source>… (%1 more characters)</source>
        <translation>…（还有 %1 个字符）</translation>
    </message>
    <message>
        <source>… (%1 more lines)</source>
        <translation>…（还有 %1 行）</translation>
    </message>
</context>
<context>
    <name>goconf::ExecutableHeader</name>
    <message>
        <source>%1 is no program: install this Go again</source>
        <translation>%1不是程序：请重新安装这个Go</translation>
    </message>
</context>
<context>
    <name>goconf::ExperimentList</name>
    <message>
        <source>This Go knows no experiment “%1”.</source>
        <translation>这个Go没有实验特性“%1”。</translation>
    </message>
</context>
<context>
    <name>goconf::FailureAdvice</name>
    <message>
        <source>Two Go versions are mixed: GOROOT leads to another Go than PATH, or one was unpacked over an older one.</source>
        <translation>两个版本的Go混在了一起：GOROOT指向的Go与PATH中的不同，或者新的Go解压到了旧的上面。</translation>
    </message>
    <message>
        <source>Take GOROOT away everywhere (goconf unset GOROOT), and install Go into a folder of its own.</source>
        <translation>请去掉所有地方的GOROOT（goconf unset GOROOT），并把Go安装到单独的文件夹。</translation>
    </message>
    <message>
        <source>GOROOT names a folder that is not there any more.</source>
        <translation>GOROOT所写的文件夹已不存在。</translation>
    </message>
    <message>
        <source>Take GOROOT away everywhere: goconf env GOROOT shows where it is set.</source>
        <translation>请去掉所有地方的GOROOT：goconf env GOROOT会显示它在哪里设置。</translation>
    </message>
    <message>
        <source>GOSUMDB is off, and without the checksum database nobody can vouch for a toolchain.</source>
        <translation>GOSUMDB为off，没有校验和数据库，就没有人能为工具链担保。</translation>
    </message>
    <message>
        <source>Turn it on again: goconf unset GOSUMDB.</source>
        <translation>请重新启用：goconf unset GOSUMDB。</translation>
    </message>
    <message>
        <source>The bytes are not those that the checksum database or go.sum knows: the tag was moved, or a proxy serves something else.</source>
        <translation>内容与校验和数据库或go.sum的记录不符：标签被移动过，或者代理提供的是别的内容。</translation>
    </message>
    <message>
        <source>Try another proxy in GOPROXY, and do not turn the check off: if two proxies agree, the module itself was changed.</source>
        <translation>请在GOPROXY中换一个代理，不要关闭检查：如果两个代理的内容一致，就是模块本身被改动了。</translation>
    </message>
    <message>
        <source>Write the whole version into go.mod, such as 1.23.0, or install a newer Go.</source>
        <translation>请在go.mod中写出完整版本，例如1.23.0，或安装更新的Go。</translation>
    </message>
    <message>
        <source>The module asks for a newer Go than this one, and GOTOOLCHAIN=local keeps go from fetching it.</source>
        <translation>模块要求比当前更新的Go，而GOTOOLCHAIN=local不让go下载它。</translation>
    </message>
    <message>
        <source>Install that Go (goconf sdk install), or allow it: goconf set GOTOOLCHAIN=auto.</source>
        <translation>请安装那个Go（goconf sdk install），或允许下载：goconf set GOTOOLCHAIN=auto。</translation>
    </message>
    <message>
        <source>GOTOOLCHAIN has a value that go does not understand.</source>
        <translation>GOTOOLCHAIN的值是go不认识的。</translation>
    </message>
    <message>
        <source>Set it anew: goconf set GOTOOLCHAIN=auto.</source>
        <translation>请重新设置：goconf set GOTOOLCHAIN=auto。</translation>
    </message>
    <message>
        <source>A project lies in the folder that GOPATH names.</source>
        <translation>GOPATH所指的文件夹中有一个项目。</translation>
    </message>
    <message>
        <source>Move the project to a folder of its own, or take GOPATH away: goconf unset GOPATH.</source>
        <translation>请把项目移到单独的文件夹，或去掉GOPATH：goconf unset GOPATH。</translation>
    </message>
    <message>
        <source>Go itself and Go&apos;s working folder are the same folder: a Go was unpacked to ~/go, or GOPATH names it.</source>
        <translation>Go本身与Go的工作文件夹是同一个文件夹：有一个Go解压到了~/go，或者GOPATH指向了它。</translation>
    </message>
    <message>
        <source>Let GOPATH name another folder, or move the Go elsewhere.</source>
        <translation>请让GOPATH指向另一个文件夹，或把那个Go移到别处。</translation>
    </message>
    <message>
        <source>GOPATH and GOROOT name the same folder.</source>
        <translation>GOPATH和GOROOT指向同一个文件夹。</translation>
    </message>
    <message>
        <source>Take GOPATH away (goconf unset GOPATH) or let it name another folder.</source>
        <translation>请去掉GOPATH（goconf unset GOPATH），或让它指向另一个文件夹。</translation>
    </message>
    <message>
        <source>GOPATH begins with ~ or is no whole path, and then no go command works.</source>
        <translation>GOPATH以~开头，或不是完整路径，这样任何go命令都无法工作。</translation>
    </message>
    <message>
        <source>Write it as a whole path, or take it away: goconf unset GOPATH.</source>
        <translation>请写成完整路径，或去掉它：goconf unset GOPATH。</translation>
    </message>
    <message>
        <source>GO111MODULE is set, which nobody needs any more.</source>
        <translation>设置了GO111MODULE，而它早已不需要。</translation>
    </message>
    <message>
        <source>Take it away: goconf unset GO111MODULE.</source>
        <translation>请去掉它：goconf unset GO111MODULE。</translation>
    </message>
    <message>
        <source>GOFLAGS holds something that is no flag of go.</source>
        <translation>GOFLAGS中有不是go标志的内容。</translation>
    </message>
    <message>
        <source>Look at it with goconf env GOFLAGS, and correct it or take it away.</source>
        <translation>请用goconf env GOFLAGS查看，然后改正或去掉它。</translation>
    </message>
    <message>
        <source>GOPROXY is off, so that no module is fetched.</source>
        <translation>GOPROXY为off，因此不会下载任何模块。</translation>
    </message>
    <message>
        <source>Take that away: goconf unset GOPROXY.</source>
        <translation>请去掉这个设置：goconf unset GOPROXY。</translation>
    </message>
    <message>
        <source>git needs a name and password for this module, and go lets it ask nobody.</source>
        <translation>这个模块需要git的用户名和密码，而go不让git提问。</translation>
    </message>
    <message>
        <source>Name the place in GOPRIVATE, and give git the credentials: a credential helper, netrc, or ssh.</source>
        <translation>请把该位置写入GOPRIVATE，并为git提供凭据：凭据助手、netrc或ssh。</translation>
    </message>
    <message>
        <source>The proxy&apos;s address is an old one that serves nothing.</source>
        <translation>代理的地址是旧的，已不提供任何内容。</translation>
    </message>
    <message>
        <source>Set another one: goconf setup --proxy auto finds one that works.</source>
        <translation>请换一个：goconf setup --proxy auto会找到可用的代理。</translation>
    </message>
    <message>
        <source>The proxy or the checksum database does not know the module: perhaps it is private.</source>
        <translation>代理或校验和数据库中没有这个模块：它可能是私有的。</translation>
    </message>
    <message>
        <source>For your own modules name the place in GOPRIVATE, such as example.com/you/*.</source>
        <translation>自己的模块请把其位置写入GOPRIVATE，例如example.com/you/*。</translation>
    </message>
    <message>
        <source>The proxy or the checksum database does not know the module: the name is wrong, or it is private.</source>
        <translation>代理或校验和数据库中没有这个模块：名称有误，或它是私有的。</translation>
    </message>
    <message>
        <source>Check the name; for your own modules name the place in GOPRIVATE, such as example.com/you/*.</source>
        <translation>请检查名称；自己的模块请把其位置写入GOPRIVATE，例如example.com/you/*。</translation>
    </message>
    <message>
        <source>The proxy has a failure of its own.</source>
        <translation>代理自身出了故障。</translation>
    </message>
    <message>
        <source>Put “|” between the proxies in GOPROXY: behind a comma, go does not try the next one after such a failure.</source>
        <translation>请在GOPROXY的代理之间写“|”：用逗号分隔时，遇到这样的故障go不会再试下一个。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not believed: the clock is wrong, or a firewall or an old list of roots is in between.</source>
        <translation>服务器的证书不被信任：系统时间有误，或者中间有防火墙，或根证书列表过旧。</translation>
    </message>
    <message>
        <source>Check the date, and install your network&apos;s root certificate or newer ca-certificates.</source>
        <translation>请检查日期，并安装所在网络的根证书或更新的ca-certificates。</translation>
    </message>
    <message>
        <source>The checksum database cannot be reached, and no proxy stands in for it.</source>
        <translation>无法连接校验和数据库，也没有代理代为提供。</translation>
    </message>
    <message>
        <source>Use a proxy that serves it, too (goconf setup --proxy auto), or goconf set GOSUMDB=sum.golang.google.cn; do not turn it off.</source>
        <translation>请使用同时提供它的代理（goconf setup --proxy auto），或运行goconf set GOSUMDB=sum.golang.google.cn；不要关闭它。</translation>
    </message>
    <message>
        <source>The proxy&apos;s name cannot be found: this machine is offline, or the name is wrong.</source>
        <translation>找不到代理的主机名：这台电脑没有联网，或名称有误。</translation>
    </message>
    <message>
        <source>Check the connection, then let goconf setup --proxy auto find a proxy that works.</source>
        <translation>请检查网络连接，然后用goconf setup --proxy auto找一个可用的代理。</translation>
    </message>
    <message>
        <source>The proxy cannot be reached from here: the network or a firewall is in between.</source>
        <translation>从这里无法连接代理：受到网络或防火墙的阻碍。</translation>
    </message>
    <message>
        <source>The proxy does not answer: the network or a firewall is in between.</source>
        <translation>代理没有应答：受到网络或防火墙的阻碍。</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>磁盘已满。</translation>
    </message>
    <message>
        <source>Make room; go clean -cache empties the build cache.</source>
        <translation>请腾出空间；go clean -cache可以清空构建缓存。</translation>
    </message>
    <message>
        <source>A package with C code is to be built, and there is no C compiler.</source>
        <translation>要构建含有C代码的包，但没有C编译器。</translation>
    </message>
    <message>
        <source>Install one such as gcc, or do without C: goconf set CGO_ENABLED=0.</source>
        <translation>请安装一个，例如gcc，或者不用C：goconf set CGO_ENABLED=0。</translation>
    </message>
    <message>
        <source>The go of a snap can be started only where snapd allows it.</source>
        <translation>snap中的go只能在snapd允许的地方启动。</translation>
    </message>
    <message>
        <source>Use /snap/go/current/bin/go instead, or install another Go: goconf setup --sdk latest.</source>
        <translation>请改用/snap/go/current/bin/go，或安装另一个Go：goconf setup --sdk latest。</translation>
    </message>
    <message>
        <source>Programs from the desktop do not read the files of shells.</source>
        <translation>从桌面启动的程序不读取shell的文件。</translation>
    </message>
    <message>
        <source>Put Go&apos;s bin folder into PATH of the session, log out and in: goconf path add --store environment.d.</source>
        <translation>请把Go的bin文件夹加入会话的PATH，然后注销再登录：goconf path add --store environment.d。</translation>
    </message>
    <message>
        <source>The environment or a shell&apos;s file sets the same variable, and wins.</source>
        <translation>环境变量或shell的文件设置了同一个变量，并且优先生效。</translation>
    </message>
    <message>
        <source>goconf env with the variable&apos;s name shows the line that wins: change that one.</source>
        <translation>用goconf env加变量名可以查看生效的那一行：请更改那一行。</translation>
    </message>
    <message>
        <source>The module cache is read-only on purpose.</source>
        <translation>模块缓存是有意设为只读的。</translation>
    </message>
    <message>
        <source>Remove it with go clean -modcache.</source>
        <translation>请用go clean -modcache删除它。</translation>
    </message>
    <message>
        <source>The build cache belongs to another user: go was once run with sudo.</source>
        <translation>构建缓存属于另一个用户：曾经用sudo运行过go。</translation>
    </message>
    <message>
        <source>Give the folder back to this account with sudo chown -R, and never run go with sudo.</source>
        <translation>请用sudo chown -R把文件夹归还给这个账户，并且不要用sudo运行go。</translation>
    </message>
    <message>
        <source>A folder or program is not this account&apos;s, or the disk does not let programs run.</source>
        <translation>某个文件夹或程序不属于这个账户，或者磁盘不允许运行程序。</translation>
    </message>
    <message>
        <source>Give the folder back to this account, let GOPATH and GOCACHE name folders of its own, and never run go with sudo.</source>
        <translation>请把文件夹归还给这个账户，让GOPATH和GOCACHE指向自己的文件夹，并且不要用sudo运行go。</translation>
    </message>
    <message>
        <source>The package&apos;s module is not named in go.mod, or GOROOT leads to the wrong Go.</source>
        <translation>go.mod中没有写这个包所属的模块，或者GOROOT指向了错误的Go。</translation>
    </message>
    <message>
        <source>Run go mod tidy; take GOROOT away if it is set.</source>
        <translation>请运行go mod tidy；如果设置了GOROOT，请去掉它。</translation>
    </message>
    <message>
        <source>The package&apos;s module is not named in go.mod, or there is no go.mod.</source>
        <translation>go.mod中没有写这个包所属的模块，或者没有go.mod。</translation>
    </message>
    <message>
        <source>Run go mod init in the project&apos;s folder, then go mod tidy.</source>
        <translation>请在项目的文件夹中运行go mod init，再运行go mod tidy。</translation>
    </message>
    <message>
        <source>The folder belongs to no module.</source>
        <translation>这个文件夹不属于任何模块。</translation>
    </message>
    <message>
        <source>Go to the project&apos;s folder, or begin one with go mod init.</source>
        <translation>请进入项目的文件夹，或用go mod init新建一个。</translation>
    </message>
    <message>
        <source>No folder in PATH has a go, or the terminal was opened before PATH was changed.</source>
        <translation>PATH的文件夹中都没有go，或者终端是在更改PATH之前打开的。</translation>
    </message>
    <message>
        <source>Open a new terminal; if it does not find go either, run goconf setup.</source>
        <translation>请打开新的终端；如果仍然找不到go，请运行goconf setup。</translation>
    </message>
    <message>
        <source>The program was installed by go, but its folder is not in PATH.</source>
        <translation>程序已由go安装，但所在的文件夹不在PATH中。</translation>
    </message>
    <message>
        <source>Put the folder into PATH: GOBIN, or bin below GOPATH (goconf path add).</source>
        <translation>请把该文件夹加入PATH：GOBIN，或GOPATH下的bin（goconf path add）。</translation>
    </message>
    <message>
        <source>This Go is for another system or processor.</source>
        <translation>这个Go是为别的系统或处理器编译的。</translation>
    </message>
    <message>
        <source>Install one for this machine: goconf setup --sdk latest.</source>
        <translation>请安装适合这台机器的版本：goconf setup --sdk latest。</translation>
    </message>
    <message>
        <source>The system ended the compiler, most likely for want of memory.</source>
        <translation>系统终止了编译器，很可能是因为内存不足。</translation>
    </message>
    <message>
        <source>Close other programs, or let go compile one package at a time: goconf set GOFLAGS=-p=1.</source>
        <translation>请关闭其他程序，或让go一次只编译一个包：goconf set GOFLAGS=-p=1。</translation>
    </message>
    <message>
        <source>The network&apos;s own proxy cannot be reached, which HTTPS_PROXY or HTTP_PROXY names.</source>
        <translation>无法连接HTTPS_PROXY或HTTP_PROXY指定的网络代理。</translation>
    </message>
    <message>
        <source>Correct the variable, or take it away: goconf env HTTPS_PROXY shows where it is set.</source>
        <translation>请更正或去掉该变量：goconf env HTTPS_PROXY会显示它在哪里设置。</translation>
    </message>
    <message>
        <source>The network&apos;s own proxy asks for a name and password.</source>
        <translation>网络代理要求用户名和密码。</translation>
    </message>
    <message>
        <source>Put them into HTTPS_PROXY, or ask whoever runs the network.</source>
        <translation>请把它们写入HTTPS_PROXY，或询问网络管理员。</translation>
    </message>
    <message>
        <source>What came is no module but something else: often the page with which a network asks to sign in.</source>
        <translation>收到的不是模块，而是别的内容：常常是网络的登录页面。</translation>
    </message>
    <message>
        <source>Open a web page to sign in to the network, or let goconf setup --proxy auto find another proxy.</source>
        <translation>请打开任一网页登录网络，或用goconf setup --proxy auto寻找其他代理。</translation>
    </message>
    <message>
        <source>The connection broke off.</source>
        <translation>连接中断了。</translation>
    </message>
    <message>
        <source>Try once more; if it breaks off again, let goconf setup --proxy auto find another proxy.</source>
        <translation>请再试一次；如果再次中断，请用goconf setup --proxy auto寻找其他代理。</translation>
    </message>
    <message>
        <source>The server does not let this machine in.</source>
        <translation>服务器拒绝这台机器访问。</translation>
    </message>
    <message>
        <source>Let goconf setup --proxy auto find another proxy, or ask whoever runs the network.</source>
        <translation>请用goconf setup --proxy auto寻找其他代理，或询问网络管理员。</translation>
    </message>
    <message>
        <source>go fetches this module from its repository, and there is no git.</source>
        <translation>go要从仓库直接获取该模块，但这里没有git。</translation>
    </message>
    <message>
        <source>Install git, or use a proxy: goconf setup --proxy auto.</source>
        <translation>请安装git，或使用代理：goconf setup --proxy auto。</translation>
    </message>
    <message>
        <source>go.mod asks for a version that no release has: since Go 1.21 the first release of a line has a third number.</source>
        <translation>go.mod要求的版本并不存在：从Go 1.21起，每个系列的第一个版本也有第三个数字。</translation>
    </message>
    <message>
        <source>-mod=vendor has go build from a vendor folder, which this project has not, or which is not up to date.</source>
        <translation>-mod=vendor让go从vendor文件夹构建，而这个项目没有该文件夹，或它已过时。</translation>
    </message>
    <message>
        <source>Take -mod=vendor out of GOFLAGS (goconf env GOFLAGS shows where it stands), or run go mod vendor.</source>
        <translation>请从GOFLAGS中去掉-mod=vendor（goconf env GOFLAGS会显示它在哪里），或运行go mod vendor。</translation>
    </message>
    <message>
        <source>go.mod is written for Go 1.21 or newer, and this Go is older.</source>
        <translation>go.mod是为Go 1.21或更新版本写的，而这个Go更旧。</translation>
    </message>
    <message>
        <source>Install a newer Go: goconf setup --sdk latest.</source>
        <translation>请安装更新的Go：goconf setup --sdk latest。</translation>
    </message>
    <message>
        <source>GOPROXY has a value that go does not understand.</source>
        <translation>go不理解GOPROXY的值。</translation>
    </message>
    <message>
        <source>Take it away: goconf unset GOPROXY.</source>
        <translation>请去掉它：goconf unset GOPROXY。</translation>
    </message>
    <message>
        <source>GOSUMDB has a value that go does not understand.</source>
        <translation>go不理解GOSUMDB的值。</translation>
    </message>
    <message>
        <source>Take it away: goconf unset GOSUMDB.</source>
        <translation>请去掉它：goconf unset GOSUMDB。</translation>
    </message>
    <message>
        <source>go has no folder for its build cache: GOCACHE is no whole path, or HOME is not set.</source>
        <translation>go没有存放构建缓存的文件夹：GOCACHE不是完整路径，或没有设置HOME。</translation>
    </message>
    <message>
        <source>Take GOCACHE away: goconf unset GOCACHE.</source>
        <translation>请去掉GOCACHE：goconf unset GOCACHE。</translation>
    </message>
</context>
<context>
    <name>goconf::FileLock</name>
    <message>
        <source>cannot lock %1</source>
        <translation>无法锁定 %1</translation>
    </message>
    <message>
        <source>another program of ours is changing settings and does not finish: let it finish or end it, and try again</source>
        <translation>本软件的另一个程序正在修改设置且尚未完成：请等它完成或结束它，然后再试</translation>
    </message>
    <message>
        <source>Stopped, as you asked.</source>
        <translation>已按您的要求停止。</translation>
    </message>
</context>
<context>
    <name>goconf::FileSink</name>
    <message>
        <source>cannot write %1</source>
        <translation>无法写入%1</translation>
    </message>
</context>
<context>
    <name>goconf::FlagProblems</name>
    <message>
        <source>Quotation marks count only around a whole word: &apos;-ldflags=-s -w&apos;, not -ldflags=&quot;-s -w&quot;.</source>
        <translation>引号只能包住整个词：应写&apos;-ldflags=-s -w&apos;，而不是-ldflags=&quot;-s -w&quot;。</translation>
    </message>
    <message>
        <source>With -mod=mod every build may change go.mod and go.sum without a word.</source>
        <translation>设置-mod=mod后，每次构建都可能改动go.mod和go.sum而不提示。</translation>
    </message>
    <message>
        <source>Leave it out and run “go mod tidy” when the files are to change.</source>
        <translation>请去掉它，需要更新这些文件时运行“go mod tidy”。</translation>
    </message>
    <message>
        <source>-insecure was removed in Go 1.17; “go get” stops because of it.</source>
        <translation>-insecure已在Go 1.17中移除，“go get”会因此停止。</translation>
    </message>
    <message>
        <source>Remove it; GOINSECURE names servers without valid certificates.</source>
        <translation>请去掉它；没有有效证书的服务器可写入GOINSECURE。</translation>
    </message>
    <message>
        <source>-json changes the output of every command that has it, “go env” included; editors may stumble.</source>
        <translation>-json会改变所有支持它的命令的输出，包括“go env”；编辑器可能无法识别。</translation>
    </message>
    <message>
        <source>Give -json on the command line where you need it.</source>
        <translation>请只在需要它的命令行中写-json。</translation>
    </message>
    <message>
        <source>With -n go only prints what it would do; nothing is built.</source>
        <translation>有了-n，go只显示将要执行的步骤，不会构建。</translation>
    </message>
    <message>
        <source>Remove it.</source>
        <translation>请去掉它。</translation>
    </message>
    <message>
        <source>-%1 now holds for every build or test on this account.</source>
        <translation>-%1现在对这个账户的每次构建或测试都有效。</translation>
    </message>
    <message>
        <source>Only “go test” takes -v=test2json; every other command that has -v stops.</source>
        <translation>只有“go test”接受 -v=test2json；其他带 -v 的命令都会停止。</translation>
    </message>
    <message>
        <source>Give it on the command line where you need it.</source>
        <translation>请在需要它的命令行中给出。</translation>
    </message>
</context>
<context>
    <name>goconf::FolderFiles</name>
    <message>
        <source>Cannot read the folder %1: check that it exists and that you may read it.</source>
        <translation>无法读取文件夹%1：请检查它是否存在，以及您是否有权读取。</translation>
    </message>
</context>
<context>
    <name>goconf::FolderForPath</name>
    <message>
        <source>Windows knows no variable %1: set it first, or write the whole path</source>
        <translation>Windows不知道变量%1：请先设置它，或写出完整路径</translation>
    </message>
    <message>
        <source>“%1” stands for “%2”, which is no whole path: write one that begins with a drive</source>
        <translation>“%1”代表“%2”，那不是完整路径：请写以盘符开头的路径</translation>
    </message>
    <message>
        <source>“%1” ends with a quotation mark, which terminals make of “\” before the closing one: leave the last “\” out</source>
        <translation>“%1”以引号结尾，这是终端把结束引号前的“\”连在一起造成的：请去掉最后的“\”</translation>
    </message>
    <message>
        <source>“%1” has a single quotation mark, which no folder has in its name: leave it out</source>
        <translation>“%1”中有一个不成对的引号，而文件夹名称中不能有引号：请去掉它</translation>
    </message>
    <message>
        <source>“%1” means another folder in every working folder: write the whole path, from the drive letter and “:\” on</source>
        <translation>“%1”在每个工作文件夹中都指向不同的文件夹：请从盘符和“:\”开始写出完整路径</translation>
    </message>
</context>
<context>
    <name>goconf::GoAbsence</name>
    <message>
        <source>Create the folder, or choose another one.</source>
        <translation>请创建该文件夹，或选择另一个。</translation>
    </message>
    <message>
        <source>The folder “%1” is not writable, and go needs it for temporary files at every build.</source>
        <translation>文件夹“%1”不可写，而Go每次构建都要在其中存放临时文件。</translation>
    </message>
    <message>
        <source>The folder “%1” is not there, and go needs it for temporary files at every build.</source>
        <translation>文件夹“%1”不存在，而Go每次构建都要在其中存放临时文件。</translation>
    </message>
    <message>
        <source>There is no program “%1”, and without it every build stops.</source>
        <translation>没有程序“%1”，缺少它则每次构建都会停止。</translation>
    </message>
    <message>
        <source>Install it, or write its whole path.</source>
        <translation>请安装它，或写出其完整路径。</translation>
    </message>
    <message>
        <source>There is no compiler “%1”, so packages that need %2 for cgo do not build.</source>
        <translation>没有编译器“%1”，因此需要%2（cgo）的包无法构建。</translation>
    </message>
</context>
<context>
    <name>goconf::GoBuildCheck</name>
    <message>
        <source>Go does not start: %1=%2 is no level that go knows</source>
        <translation>Go无法启动：%1=%2不是Go所知的级别</translation>
    </message>
    <message>
        <source>Unset %1</source>
        <translation>请取消设置%1</translation>
    </message>
    <message>
        <source>Go does not start: this Go has no cryptographic module GOFIPS140=%1</source>
        <translation>Go无法启动：这个Go没有加密模块GOFIPS140=%1</translation>
    </message>
    <message>
        <source>Unset GOFIPS140, or set it to latest</source>
        <translation>请取消设置GOFIPS140，或把它设为latest</translation>
    </message>
    <message>
        <source>Go does not start: GOEXPERIMENT=%1 is not what it knows. %2</source>
        <translation>Go无法启动：它不认识GOEXPERIMENT=%1。%2</translation>
    </message>
    <message>
        <source>Unset GOEXPERIMENT</source>
        <translation>请取消设置GOEXPERIMENT</translation>
    </message>
    <message>
        <source>Go does not start: it cannot build for %1 (GOOS/GOARCH)</source>
        <translation>Go无法启动：它不能为%1构建（GOOS/GOARCH）</translation>
    </message>
    <message>
        <source>Unset GOOS and GOARCH, or choose a pair of “go tool dist list”</source>
        <translation>请取消设置GOOS和GOARCH，或从“go tool dist list”中选一对</translation>
    </message>
    <message>
        <source>Go does not start: %1=%2 names no program by its name or absolute path</source>
        <translation>Go无法启动：%1=%2不是程序名，也不是程序的绝对路径</translation>
    </message>
    <message>
        <source>Use the program&apos;s name or its absolute path in %1, or unset it</source>
        <translation>请在%1中写程序名或绝对路径，或取消设置它</translation>
    </message>
    <message>
        <source>Go does not start: it cannot divide %1=%2 into words</source>
        <translation>Go无法启动：它不能把%1=%2拆分成词</translation>
    </message>
    <message>
        <source>Close every quote in %1, or unset it</source>
        <translation>请补全%1中的每个引号，或取消设置它</translation>
    </message>
    <message>
        <source>Go does not start: the folder for temporary files, %1, is not there or not writable</source>
        <translation>Go无法启动：临时文件夹%1不存在或不可写</translation>
    </message>
    <message>
        <source>Create the folder, or set TMPDIR to another one</source>
        <translation>请创建这个文件夹，或把TMPDIR设为另一个文件夹</translation>
    </message>
    <message>
        <source>Create the folder, or unset GOTMPDIR</source>
        <translation>请创建这个文件夹，或取消设置GOTMPDIR</translation>
    </message>
    <message>
        <source>Go does not start: GOCACHE names no absolute path, and go cannot work without a build cache</source>
        <translation>Go无法启动：GOCACHE不是绝对路径，而Go没有构建缓存就无法工作</translation>
    </message>
    <message>
        <source>Unset GOCACHE, and see that HOME is set</source>
        <translation>请取消设置GOCACHE，并确认已设置HOME</translation>
    </message>
    <message>
        <source>Go does not start: it cannot create or write to GOCACHE=%1</source>
        <translation>Go无法启动：它不能创建或写入GOCACHE=%1</translation>
    </message>
    <message>
        <source>Set GOCACHE to a folder that you may write to, or unset it</source>
        <translation>请把GOCACHE设为一个可写的文件夹，或取消设置它</translation>
    </message>
    <message>
        <source>Go does not start: GOCACHEPROG=%1 names no program that is there</source>
        <translation>Go无法启动：GOCACHEPROG=%1指向的程序不存在</translation>
    </message>
    <message>
        <source>Unset GOCACHEPROG</source>
        <translation>请取消设置GOCACHEPROG</translation>
    </message>
</context>
<context>
    <name>goconf::GoCommand</name>
    <message>
        <source>%1 ended with the exit code %2 and told no settings: check that it is Go</source>
        <translation>%1以退出码%2结束，未给出任何设置：请确认它确实是Go</translation>
    </message>
    <message>
        <source>Go refuses to tell its settings (“%1”): repair what it says</source>
        <translation>Go拒绝给出其设置（“%1”）：请按其提示修复</translation>
    </message>
    <message>
        <source>a temporary file cannot be written: make room, or set TMPDIR</source>
        <translation>无法写入临时文件：请腾出空间，或设置 TMPDIR</translation>
    </message>
    <message>
        <source>a folder for temporary files cannot be created: make room, or set TMPDIR</source>
        <translation>无法创建临时文件的文件夹：请腾出空间，或设置 TMPDIR</translation>
    </message>
    <message>
        <source>the go command in PATH gave no answer that we understand (“%1”): check that it is Go</source>
        <translation>PATH 中的 go 命令没有给出我们能理解的回答（“%1”）：请检查它是否确实是 Go</translation>
    </message>
</context>
<context>
    <name>goconf::GoEnvFileStore</name>
    <message>
        <source>Go&apos;s own settings (go env -w)</source>
        <translation>Go自己的设置（go env -w）</translation>
    </message>
    <message>
        <source>Go reads no settings file</source>
        <translation>Go不读取go env文件</translation>
    </message>
    <message>
        <source>GOENV=off switches it off</source>
        <translation>GOENV=off已将其关闭</translation>
    </message>
    <message>
        <source>GOENV leads to %1, which is no regular file and keeps nothing: unset GOENV, or let it name a file</source>
        <translation>GOENV指向 %1，它不是普通文件，无法保存设置：请取消设置GOENV，或让它指向一个文件</translation>
    </message>
    <message>
        <source>%1 is no list of folders in Go&apos;s settings file: choose the profile of your shell as the store</source>
        <translation>%1不是go env文件中的文件夹列表：请选择shell配置文件作为存储位置</translation>
    </message>
    <message>
        <source>%1: set it in the profile of your shell (--store bash, zsh, fish or sh)</source>
        <translation>%1：请在shell配置文件中设置（--store bash、zsh、fish或sh）</translation>
    </message>
    <message>
        <source>Go computes %1 itself: nothing can set it</source>
        <translation>%1由Go自己计算：无法设置</translation>
    </message>
    <message>
        <source>Go does not look for %1 in its settings file</source>
        <translation>Go不会在go env文件中查找%1</translation>
    </message>
    <message>
        <source>Go passes over %1 in its settings file</source>
        <translation>Go会忽略go env文件中的%1</translation>
    </message>
    <message>
        <source>Go knows no variable %1</source>
        <translation>Go没有名为%1的变量</translation>
    </message>
    <message>
        <source>GOENV=off switches Go&apos;s settings file off, and “go env -w” would write another file than the one that is off: unset GOENV first</source>
        <translation>GOENV=off关闭了Go的设置文件，而“go env -w”会写入另一个文件：请先取消设置GOENV</translation>
    </message>
    <message>
        <source>%1 is a folder, and Go keeps its settings in a file of that name: move the folder away or remove it</source>
        <translation>%1是文件夹，而Go要用这个名字的文件保存设置：请移走或删除该文件夹</translation>
    </message>
    <message>
        <source>%1 is no regular file, so Go cannot keep its settings there: remove it</source>
        <translation>%1不是普通文件，Go无法在其中保存设置：请删除它</translation>
    </message>
    <message>
        <source>“%1” is no name of a variable: write NAME=VALUE</source>
        <translation>“%1”不是变量名：请写成NAME=VALUE</translation>
    </message>
    <message>
        <source>Go does not look for PATH in its settings file: add a folder with goconf path add DIR</source>
        <translation>Go不会在其设置文件中查找PATH：请用goconf path add DIR添加文件夹</translation>
    </message>
    <message>
        <source>%1, and no shell holds a variable of that name: use letters, digits and _ only</source>
        <translation>%1，而且shell也不能有这个名字的变量：请只用字母、数字和_</translation>
    </message>
    <message>
        <source>%1 stays: go does not take it for a line of %2</source>
        <translation>%1 保留不动：go 不把这一行当作 %2 的设置</translation>
    </message>
    <message>
        <source>remove that line by hand if nobody needs it</source>
        <translation>如果没有人需要这一行，请手动删除</translation>
    </message>
    <message>
        <source>“go env -w” refuses %1, though go obeys it in its settings file</source>
        <translation>“go env -w”拒绝写入 %1，尽管 go 会遵从其设置文件中的该项</translation>
    </message>
    <message>
        <source>the value of %1 is not UTF-8, and go takes nothing else: write it in UTF-8</source>
        <translation>%1 的值不是 UTF-8，而 go 只接受 UTF-8：请用 UTF-8 书写</translation>
    </message>
    <message>
        <source>the value of %1 contains a line break or a zero byte, which a line of Go&apos;s settings file cannot hold: write it in one line</source>
        <translation>%1 的值含有换行符或零字节，Go 设置文件中的一行无法保存它：请写在一行内</translation>
    </message>
    <message>
        <source>%1: set it among your variables in the registry (--store registry-user)</source>
        <translation>%1：请把它设置在注册表中您的用户变量里（--store registry-user）</translation>
    </message>
</context>
<context>
    <name>goconf::GoEnvSnapshot</name>
    <message>
        <source>%1:%2: go passes over this line</source>
        <translation>%1:%2：Go会忽略这一行</translation>
    </message>
    <message>
        <source>A setting begins with its name, a capital letter first, and has no spaces around the =: correct the line, or remove it</source>
        <translation>设置以变量名开头，首字母大写，=两边没有空格：请改正这一行，或删除它</translation>
    </message>
    <message>
        <source>%1: a later line sets %2 again, so this one has no effect</source>
        <translation>%1：后面的一行再次设置了%2，所以这一行不起作用</translation>
    </message>
    <message>
        <source>Set or unset %1, and only one line remains</source>
        <translation>设置或取消设置%1一次，就只会留下一行</translation>
    </message>
    <message>
        <source>%1 has Windows line ends, and go takes them as a part of each value</source>
        <translation>%1使用Windows换行符，Go会把它们当作值的一部分</translation>
    </message>
    <message>
        <source>Set the values again, or save the file with Unix line ends</source>
        <translation>请重新设置这些值，或把文件存为Unix换行符</translation>
    </message>
    <message>
        <source>Until then, go works without this file</source>
        <translation>在此之前，Go不使用这个文件</translation>
    </message>
    <message>
        <source>An invisible byte order mark stands before its name: save the file as UTF-8 without one</source>
        <translation>变量名前有不可见的字节顺序标记：请将文件存为不带该标记的UTF-8</translation>
    </message>
</context>
<context>
    <name>goconf::GoEnvironmentReader</name>
    <message>
        <source>There is no go in PATH; these are the defaults of Go %1</source>
        <translation>PATH中没有go；这里显示的是Go %1的默认值</translation>
    </message>
    <message>
        <source>install Go, or add its folder to PATH</source>
        <translation>请安装Go，或把它的文件夹添加到PATH</translation>
    </message>
    <message>
        <source>The go in PATH, %1, is a script; which Go it starts cannot be told without running it</source>
        <translation>PATH中的go（%1）是脚本；不运行它就无法知道它启动哪个Go</translation>
    </message>
    <message>
        <source>The go in PATH, %1, is the program %2; which Go it starts cannot be told without running it</source>
        <translation>PATH中的go（%1）是程序%2；不运行它就无法知道它启动哪个Go</translation>
    </message>
    <message>
        <source>these are the values of %1, the next one in PATH; go env shows those of the first</source>
        <translation>这些是PATH中下一个Go（%1）的值；go env显示的是第一个的值</translation>
    </message>
    <message>
        <source>these are the defaults of Go %1; go env shows its own values</source>
        <translation>这些是Go %1的默认值；go env显示的是它自己的值</translation>
    </message>
    <message>
        <source>A new terminal finds no go in its PATH; these are the defaults of Go %1</source>
        <translation>新的终端在PATH中找不到go；这里是Go %1的默认值</translation>
    </message>
    <message>
        <source>Programs started from the desktop find no go in PATH; these are the defaults of Go %1</source>
        <translation>从桌面启动的程序在PATH中找不到go；这里是Go %1的默认值</translation>
    </message>
    <message>
        <source>install Go, or add its folder with goconf path add DIR</source>
        <translation>请安装Go，或用goconf path add DIR添加其文件夹</translation>
    </message>
    <message>
        <source>Go %1 is too old to be followed exactly; these are its settings by the rules of Go %2</source>
        <translation>Go %1太旧，无法完全按它的规则判断；这里按Go %2的规则给出它的设置</translation>
    </message>
    <message>
        <source>install a newer Go, or put its folder before the old one in PATH</source>
        <translation>请安装较新的Go，或在PATH中把它的文件夹放在旧的前面</translation>
    </message>
</context>
<context>
    <name>goconf::GoFlags</name>
    <message>
        <source>“%1” is no flag: each word must begin with a dash, and a value follows behind “=”.</source>
        <translation>“%1”不是标志：每个词都要以短横线开头，值写在“=”后面。</translation>
    </message>
    <message>
        <source>No go command has a flag -%1.</source>
        <translation>没有哪个go命令有标志-%1。</translation>
    </message>
    <message>
        <source>The flag -C works only as the first flag on the command line.</source>
        <translation>标志-C只能作为命令行的第一个标志使用。</translation>
    </message>
    <message>
        <source>The flag -%1 needs a value, written as -%1=VALUE in one word.</source>
        <translation>标志-%1需要一个值，请写成一个词：-%1=VALUE。</translation>
    </message>
    <message>
        <source>The flag -%1 is a switch; “%2” is neither true nor false.</source>
        <translation>标志-%1是开关；“%2”既不是true也不是false。</translation>
    </message>
    <message>
        <source>The flag -%1 needs a number, not “%2”.</source>
        <translation>标志-%1需要一个数字，“%2”不是数字。</translation>
    </message>
    <message>
        <source>-mod must be mod, readonly or vendor; “%1” is none of them.</source>
        <translation>-mod只能是mod、readonly或vendor，不能是“%1”。</translation>
    </message>
    <message>
        <source>The flag -%1 must be true, false or %2, not “%3”.</source>
        <translation>选项 -%1 必须是 true、false 或 %2，而不能是“%3”。</translation>
    </message>
</context>
<context>
    <name>goconf::GoMod</name>
    <message>
        <source>The line “go %1” names no version of Go: write it like “go 1.27.0”.</source>
        <translation>“go %1”这一行没有写出Go的版本：请写成“go 1.27.0”的样子。</translation>
    </message>
    <message>
        <source>The line “toolchain %1” names no toolchain: write it like “toolchain go1.27.3”.</source>
        <translation>“toolchain %1”这一行没有写出工具链：请写成“toolchain go1.27.3”的样子。</translation>
    </message>
</context>
<context>
    <name>goconf::GoOnPath</name>
    <message>
        <source>%1 is a link to %2, which leads nowhere</source>
        <translation>%1是指向%2的链接，但目标不存在</translation>
    </message>
    <message>
        <source>Remove the link, or let it lead to a Go.</source>
        <translation>请删除该链接，或让它指向一个Go。</translation>
    </message>
    <message>
        <source>%1 may not be started</source>
        <translation>%1没有执行权限</translation>
    </message>
    <message>
        <source>Give it back its permission with chmod +x.</source>
        <translation>请用chmod +x恢复权限。</translation>
    </message>
    <message>
        <source>Remove GOROOT: go finds its own folder by itself.</source>
        <translation>请移除GOROOT：go会自己找到所在的文件夹。</translation>
    </message>
    <message>
        <source>GOROOT is %1, where there is no Go</source>
        <translation>GOROOT是%1，但那里没有Go</translation>
    </message>
    <message>
        <source>GOROOT is %1, but the go found first belongs to %2, and two Go versions get mixed</source>
        <translation>GOROOT是%1，但最先找到的go属于%2，两个版本的Go会混在一起</translation>
    </message>
    <message>
        <source>The go in %1 is left out: the name of the folder is not UTF-8</source>
        <translation>%1中的go未列出：该文件夹的名称不是UTF-8</translation>
    </message>
    <message>
        <source>Rename the folder.</source>
        <translation>请重命名该文件夹。</translation>
    </message>
    <message>
        <source>GOROOT is %1, but the go found first is a stand-in that may start another Go, and two Go versions get mixed</source>
        <translation>GOROOT是%1，但最先找到的go只是一个转发程序，可能启动另一个Go，两个Go版本会混在一起</translation>
    </message>
    <message>
        <source>Remove GOROOT, unless the stand-in replaces it.</source>
        <translation>请移除GOROOT，除非转发程序会替换它。</translation>
    </message>
</context>
<context>
    <name>goconf::GoQuestion</name>
    <message>
        <source>There is no Go on this machine, and nobody to fetch one from: name an archive of Go that you have.</source>
        <translation>这台电脑上没有Go，也无处下载：请指定您已有的Go归档文件。</translation>
    </message>
    <message>
        <source>A version manager decides which Go a new terminal uses.</source>
        <translation>新终端使用哪个Go由版本管理器决定。</translation>
    </message>
    <message>
        <source>A new terminal finds it, and it is whole.</source>
        <translation>新终端能找到它，而且它是完整的。</translation>
    </message>
    <message>
        <source>It is installed and runs here, but a new terminal does not find it.</source>
        <translation>它已安装，可以在这里运行，但新终端找不到它。</translation>
    </message>
    <message>
        <source>There is no Go on this machine; this is the newest release.</source>
        <translation>这台电脑上没有Go；这是最新的版本。</translation>
    </message>
    <message>
        <source>What is installed gets no fixes any more; this is the newest release.</source>
        <translation>已安装的版本不再有修复；这是最新的版本。</translation>
    </message>
    <message>
        <source>You asked for it.</source>
        <translation>这是您要求的。</translation>
    </message>
    <message>
        <source>no release of Go %1 is supported any more: name one exactly, as goconf sdk available --all lists them</source>
        <translation>Go %1的版本都已不再受支持：请写出确切的版本，goconf sdk available --all会列出它们</translation>
    </message>
</context>
<context>
    <name>goconf::GoRegexp</name>
    <message>
        <source>“%1” stands where there is nothing to repeat.</source>
        <translation>“%1”前面没有可重复的内容。</translation>
    </message>
    <message>
        <source>Two repetitions follow each other.</source>
        <translation>有两个重复符号相连。</translation>
    </message>
    <message>
        <source>Go&apos;s expressions cannot look ahead or behind.</source>
        <translation>Go的正则表达式不支持向前或向后查看。</translation>
    </message>
    <message>
        <source>A parenthesis is closed that was never opened.</source>
        <translation>有一个右括号没有对应的左括号。</translation>
    </message>
    <message>
        <source>A parenthesis is opened but never closed.</source>
        <translation>有一个左括号没有对应的右括号。</translation>
    </message>
    <message>
        <source>The expression ends with a lone backslash.</source>
        <translation>表达式末尾有一个单独的反斜线。</translation>
    </message>
    <message>
        <source>Go&apos;s expressions cannot refer back with “\%1”.</source>
        <translation>Go的正则表达式不支持“\%1”这样的反向引用。</translation>
    </message>
    <message>
        <source>A bracket is opened but never closed.</source>
        <translation>有一个左方括号没有对应的右方括号。</translation>
    </message>
</context>
<context>
    <name>goconf::GoReleaseArchive</name>
    <message>
        <source>%1 is neither a .tar.gz nor a .zip: name the archive as it was downloaded.</source>
        <translation>%1既不是.tar.gz也不是.zip：请指定下载得到的归档文件。</translation>
    </message>
</context>
<context>
    <name>goconf::GoRootEnvStore</name>
    <message>
        <source>Defaults of the installed Go (go.env)</source>
        <translation>已安装的Go的默认值（go.env）</translation>
    </message>
    <message>
        <source>go.env belongs to the installed Go and is replaced with it: set the value in Go&apos;s own settings instead (--store go-env-file)</source>
        <translation>go.env属于已安装的Go，会随它一起被替换：请改在go env文件中设置（--store go-env-file）</translation>
    </message>
</context>
<context>
    <name>goconf::GoRootFiles</name>
    <message>
        <source>%1 is no release of Go but “%2”: there is nothing to compare it with.</source>
        <translation>%1不是Go的正式发布版本，而是“%2”：没有可以比较的对象。</translation>
    </message>
    <message>
        <source>%1 has no tools in pkg/tool: install this Go again.</source>
        <translation>%1的pkg/tool中没有工具：请重新安装这个Go。</translation>
    </message>
</context>
<context>
    <name>goconf::GoStartupCheck</name>
    <message>
        <source>Go does not start: the go command in PATH does not know where its own files are</source>
        <translation>Go无法启动：PATH中的go命令找不到自己的文件</translation>
    </message>
    <message>
        <source>Let PATH lead to the go inside of its own folder, or install Go again</source>
        <translation>请让PATH指向Go自己文件夹中的go，或重新安装Go</translation>
    </message>
    <message>
        <source>Go does not start: GOROOT is %1, which is no folder</source>
        <translation>Go无法启动：GOROOT是%1，它不是文件夹</translation>
    </message>
    <message>
        <source>Unset GOROOT: go finds its own folder</source>
        <translation>请取消设置GOROOT：Go会找到自己的文件夹</translation>
    </message>
    <message>
        <source>Go does not start: GOPATH contains %1, and go does not expand ~</source>
        <translation>Go无法启动：GOPATH中有%1，而Go不会展开~</translation>
    </message>
    <message>
        <source>Write the whole path of the folder, or unset GOPATH</source>
        <translation>请写出文件夹的完整路径，或取消设置GOPATH</translation>
    </message>
    <message>
        <source>Go does not start: GOPATH contains %1, which is no absolute path</source>
        <translation>Go无法启动：GOPATH中有%1，它不是绝对路径</translation>
    </message>
    <message>
        <source>Use absolute paths in GOPATH, or unset it</source>
        <translation>请在GOPATH中使用绝对路径，或取消设置它</translation>
    </message>
    <message>
        <source>Go does not start: GO111MODULE=%1 is none of on, off and auto</source>
        <translation>Go无法启动：GO111MODULE=%1不是on、off或auto</translation>
    </message>
    <message>
        <source>Unset GO111MODULE</source>
        <translation>请取消设置GO111MODULE</translation>
    </message>
    <message>
        <source>Go does not start: GOWORK=%1 is no absolute path</source>
        <translation>Go无法启动：GOWORK=%1不是绝对路径</translation>
    </message>
    <message>
        <source>Use an absolute path, or unset GOWORK</source>
        <translation>请使用绝对路径，或取消设置GOWORK</translation>
    </message>
    <message>
        <source>Take %1 out of GOFLAGS</source>
        <translation>请从GOFLAGS中去掉%1</translation>
    </message>
    <message>
        <source>Go does not start: GOFLAGS=%1 contains what “go env” cannot work with</source>
        <translation>Go无法启动：GOFLAGS=%1含有“go env”不能接受的内容</translation>
    </message>
    <message>
        <source>Go does not start: the folder that this is run in is no longer there</source>
        <translation>Go无法启动：当前所在的文件夹已不存在</translation>
    </message>
    <message>
        <source>Change to a folder that exists</source>
        <translation>请切换到存在的文件夹</translation>
    </message>
    <message>
        <source>GOPATH is %1, where Go itself is installed, and every go command warns of it</source>
        <translation>GOPATH 是 %1，而 Go 本身就安装在那里，每个 go 命令都会对此发出警告</translation>
    </message>
    <message>
        <source>Choose another folder for GOPATH, or unset it</source>
        <translation>请为 GOPATH 选择另一个文件夹，或取消设置它</translation>
    </message>
</context>
<context>
    <name>goconf::GoToolchainSelection</name>
    <message>
        <source>Go does not start: GOTOOLCHAIN=%1 names no toolchain</source>
        <translation>Go无法启动：GOTOOLCHAIN=%1不是工具链的名称</translation>
    </message>
    <message>
        <source>Set GOTOOLCHAIN to auto or local</source>
        <translation>请把GOTOOLCHAIN设为auto或local</translation>
    </message>
    <message>
        <source>Go does not start: it cannot read %1</source>
        <translation>Go无法启动：它无法读取 %1</translation>
    </message>
    <message>
        <source>Make it a file that you may read, or remove it</source>
        <translation>请使其成为您可读取的文件，或将其删除</translation>
    </message>
    <message>
        <source>Go does not start: the toolchain line of %1 names no toolchain: %2</source>
        <translation>Go无法启动：%1的toolchain行不是工具链名称：%2</translation>
    </message>
    <message>
        <source>Correct the line, or remove it</source>
        <translation>请改正或删除该行</translation>
    </message>
    <message>
        <source>Go does not start: %1 asks for %2, and PATH has no program of that name</source>
        <translation>Go无法启动：%1要求%2，而PATH中没有这个名字的程序</translation>
    </message>
    <message>
        <source>Put that Go into PATH, or set GOTOOLCHAIN to auto or local</source>
        <translation>请将该Go加入PATH，或将GOTOOLCHAIN设为auto或local</translation>
    </message>
    <message>
        <source>Go does not start: %1 asks for %2, and no release has that name</source>
        <translation>Go无法启动：%1要求%2，而没有这个名字的版本</translation>
    </message>
    <message>
        <source>Name a release such as go1.27.3, or set GOTOOLCHAIN to auto</source>
        <translation>请写一个版本，例如go1.27.3，或将GOTOOLCHAIN设为auto</translation>
    </message>
    <message>
        <source>Go does not start: %1 asks for %2, which is not on this machine, and GOPROXY=off forbids to fetch it</source>
        <translation>Go无法启动：%1要求%2，本机没有它，而GOPROXY=off禁止下载</translation>
    </message>
    <message>
        <source>Set GOTOOLCHAIN to local, or unset GOPROXY</source>
        <translation>请将GOTOOLCHAIN设为local，或取消设置GOPROXY</translation>
    </message>
    <message>
        <source>%1 asks for %2, which go would first have to fetch</source>
        <translation>%1要求%2，Go须先下载它</translation>
    </message>
    <message>
        <source>These are the values of the installed Go</source>
        <translation>这些是已安装的Go的值</translation>
    </message>
    <message>
        <source>%1 asks for %2, and we do not know what is behind the program of that name</source>
        <translation>%1要求%2，而我们不知道这个名字的程序究竟是什么</translation>
    </message>
    <message>
        <source>%1 asks for %2, so that Go answers, not the one in PATH</source>
        <translation>%1要求%2，因此由该Go作答，而不是PATH中的Go</translation>
    </message>
    <message>
        <source>With GOTOOLCHAIN=local the one in PATH stays</source>
        <translation>设GOTOOLCHAIN=local则仍用PATH中的Go</translation>
    </message>
</context>
<context>
    <name>goconf::GoUrl</name>
    <message>
        <source>The address contains a control character.</source>
        <translation>地址中有控制字符。</translation>
    </message>
    <message>
        <source>The address begins with something that is no scheme such as https.</source>
        <translation>地址开头的部分不是https这样的协议。</translation>
    </message>
    <message>
        <source>The address begins with a colon; a scheme such as https is missing.</source>
        <translation>地址以冒号开头，缺少https这样的协议。</translation>
    </message>
    <message>
        <source>The user name or password in the address contains a byte that must be escaped as %XX.</source>
        <translation>地址中的用户名或密码含有必须转义成%XX的字节。</translation>
    </message>
    <message>
        <source>The host in the address has an unpaired bracket.</source>
        <translation>地址的主机部分有不成对的方括号。</translation>
    </message>
    <message>
        <source>The host in brackets is no IPv6 address.</source>
        <translation>方括号中的主机不是IPv6地址。</translation>
    </message>
    <message>
        <source>The host in the address contains an escape that does not belong there.</source>
        <translation>地址的主机部分有不该出现的转义。</translation>
    </message>
    <message>
        <source>The host in the address contains the character “%1”.</source>
        <translation>地址的主机部分有字符“%1”。</translation>
    </message>
    <message>
        <source>A percent sign in the address must be followed by two hexadecimal digits.</source>
        <translation>地址中的百分号后面必须是两个十六进制数字。</translation>
    </message>
    <message>
        <source>What stands behind the colon of the host is no port number; in a password the signs / ? # must be escaped.</source>
        <translation>主机名冒号后面的不是端口号；密码中的/、?、#须转义。</translation>
    </message>
</context>
<context>
    <name>goconf::Habits</name>
    <message>
        <source>write “%1” instead</source>
        <translation>请改写成“%1”</translation>
    </message>
</context>
<context>
    <name>goconf::HelpCommand</name>
    <message>
        <source>Print the help of a command</source>
        <translation>显示某个命令的帮助</translation>
    </message>
    <message>
        <source>The command; without it, goconf as a whole</source>
        <translation>命令；不写则为整个goconf</translation>
    </message>
</context>
<context>
    <name>goconf::HelpFormatter</name>
    <message>
        <source>%1; one of %2</source>
        <translation>%1；可选：%2</translation>
    </message>
</context>
<context>
    <name>goconf::HistoryCommand</name>
    <message>
        <source>%1  %2  %3  %4</source>
        <translation>%1  %2  %3  %4</translation>
    </message>
    <message>
        <source>List what was changed, newest first</source>
        <translation>列出历史记录，最新的在前</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>还没有任何更改。</translation>
    </message>
    <message>
        <source>left as it was: %1</source>
        <translation>保持原样：%1</translation>
    </message>
    <message>
        <source>The newest %1 changes are kept, as far as their contents take at most %2 MB, and always the newest one. Older ones are forgotten and can no longer be taken back.</source>
        <translation>保留最新的%1次修改，其内容总共不超过%2 MB，最新一次始终保留。更早的会被忘记，无法再撤销。</translation>
    </message>
</context>
<context>
    <name>goconf::HomeOwner</name>
    <message>
        <source>the home folder %1 belongs to the user %2, and the system does not let us become that user: run goconf as that user, or set HOME to your own home folder</source>
        <translation>主文件夹 %1 属于用户 %2，而系统不允许我们切换为该用户：请以该用户的身份运行 goconf，或将 HOME 设为您自己的主文件夹</translation>
    </message>
</context>
<context>
    <name>goconf::Host</name>
    <message>
        <source>%1 is not set: set it to your home folder</source>
        <translation>没有设置%1：请把它设为您的主文件夹</translation>
    </message>
    <message>
        <source>the path in $%1 is relative: set an absolute one</source>
        <translation>$%1中的路径是相对路径：请设为绝对路径</translation>
    </message>
    <message>
        <source>HOME is the relative path “%1”: set it to the absolute path of your home folder</source>
        <translation>HOME是相对路径“%1”：请将其设为您的主文件夹的绝对路径</translation>
    </message>
    <message>
        <source>the path in $%1 is not UTF-8, and we cannot name such a folder or file: give it a name in UTF-8, and set %1 to that</source>
        <translation>$%1中的路径不是UTF-8，无法使用这样的文件夹或文件：请改成UTF-8名称，并将%1设为该名称</translation>
    </message>
    <message>
        <source>the path of the folder that this is run in is not UTF-8, and we cannot name it: change to another one</source>
        <translation>当前文件夹的路径不是UTF-8，无法使用：请切换到另一个文件夹</translation>
    </message>
    <message>
        <source>PATH finds go in a folder whose path is not UTF-8, and we cannot name it: give the folder a name in UTF-8, or put another one before it</source>
        <translation>PATH找到的go所在文件夹的路径不是UTF-8，无法使用：请将该文件夹改成UTF-8名称，或在它之前放另一个</translation>
    </message>
    <message>
        <source>%1 is not set, which Windows does when you sign in: sign out and in again</source>
        <translation>没有设置%1，而Windows在登录时会设置它：请注销后重新登录</translation>
    </message>
    <message>
        <source>LocalAppData is the relative path “%1”: set it to an absolute one</source>
        <translation>LocalAppData是相对路径“%1”：请改为绝对路径</translation>
    </message>
</context>
<context>
    <name>goconf::HttpCredentials</name>
    <message>
        <source>a name and password would go to %1 where everyone can read them: use https://, or take them out of the address</source>
        <translation>用户名和密码会以任何人都能读到的方式发送给%1：请使用https://，或从地址中去掉它们</translation>
    </message>
</context>
<context>
    <name>goconf::HttpProblem</name>
    <message>
        <source>%1 was not found: check the address and the network connection</source>
        <translation>找不到%1：请检查地址和网络连接</translation>
    </message>
    <message>
        <source>%1 refused the connection: check the address, or try again later</source>
        <translation>%1拒绝了连接：请检查地址，或稍后再试</translation>
    </message>
    <message>
        <source>the connection to %1 ended early: try again</source>
        <translation>与%1的连接提前中断：请重试</translation>
    </message>
    <message>
        <source>%1 does not answer as a web server does: check the address</source>
        <translation>%1的应答不像网页服务器：请检查地址</translation>
    </message>
    <message>
        <source>%1 did not answer: check the network connection, or try again later</source>
        <translation>%1没有应答：请检查网络连接，或稍后再试</translation>
    </message>
    <message>
        <source>no secure connection can be made, because Qt&apos;s TLS plug-in or the TLS library is missing: install it again</source>
        <translation>无法建立安全连接，因为缺少Qt的TLS插件或TLS库：请重新安装</translation>
    </message>
    <message>
        <source>%1 cannot be reached: check the network connection</source>
        <translation>无法连接%1：请检查网络连接</translation>
    </message>
    <message>
        <source>the certificate of %1 has expired: check this computer&apos;s clock; when it is right, the owner of the server has to renew the certificate</source>
        <translation>%1的证书已过期：请检查这台电脑的时间；如果时间正确，则需要服务器的所有者更新证书</translation>
    </message>
    <message>
        <source>the certificate of %1 is not valid yet: check this computer&apos;s clock</source>
        <translation>%1的证书尚未生效：请检查这台电脑的时间</translation>
    </message>
    <message>
        <source>the certificate of %1 belongs to another host: check the address; it may also be the sign-in page of this network that answers</source>
        <translation>%1的证书属于另一台主机：请检查地址；应答的也可能是当前网络的登录页面</translation>
    </message>
    <message>
        <source>the certificate of %1 comes from nobody whom this computer trusts: when a company proxy reads the traffic, add its root certificate to the system&apos;s</source>
        <translation>这台电脑不信任%1的证书颁发者：如果公司代理会读取流量，请把它的根证书加入系统</translation>
    </message>
    <message>
        <source>the certificate of %1 was revoked: choose another server</source>
        <translation>%1的证书已被吊销：请换一台服务器</translation>
    </message>
    <message>
        <source>the certificate of %1 is not acceptable: choose another server</source>
        <translation>%1的证书不可接受：请换一台服务器</translation>
    </message>
    <message>
        <source>no secure connection to %1 came about: check that it is an https server, or choose another one</source>
        <translation>无法与%1建立安全连接：请确认它是https服务器，或换一台</translation>
    </message>
    <message>
        <source>the proxy %1 asks for a name and password: put them into %2, before the host, as NAME:PASSWORD@</source>
        <translation>代理%1要求用户名和密码：请在%2中主机名之前写上NAME:PASSWORD@</translation>
    </message>
    <message>
        <source>the proxy %1 cannot be reached: check %2 and the network connection</source>
        <translation>无法连接代理%1：请检查%2和网络连接</translation>
    </message>
    <message>
        <source>the proxy %1 brought no connection to %2: check %3, or add the host to NO_PROXY</source>
        <translation>代理%1没能连上%2：请检查%3，或把该主机加入NO_PROXY</translation>
    </message>
    <message>
        <source>%1 does not exist: check the address</source>
        <translation>%1不存在：请检查地址</translation>
    </message>
    <message>
        <source>%1 asks for a name and password: put them into the netrc file</source>
        <translation>%1要求用户名和密码：请写入netrc文件</translation>
    </message>
    <message>
        <source>the server does not give out %1: check the address and your rights there</source>
        <translation>服务器不提供%1：请检查地址和您在那里的权限</translation>
    </message>
    <message>
        <source>the proxy asks for a name and password: put them into HTTP_PROXY, before the host, as NAME:PASSWORD@</source>
        <translation>代理要求用户名和密码：请在HTTP_PROXY中主机名之前写上NAME:PASSWORD@</translation>
    </message>
    <message>
        <source>the server answered %1 with the failure %2: try again later, or choose another server</source>
        <translation>服务器对%1的应答是失败%2：请稍后再试，或换一台服务器</translation>
    </message>
    <message numerus="yes">
        <source>%1 sent nothing for %n s: try again, or choose another server</source>
        <translation>
            <numerusform>%1已有%n秒没有发送任何数据：请重试，或换一台服务器</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 sent only %2 in %n s: try again, or choose another server</source>
        <translation>
            <numerusform>%1在%n秒内只发送了%2：请重试，或换一台服务器</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is larger than the %2 that are allowed here: check the address</source>
        <translation>%1超过了这里允许的%2：请检查地址</translation>
    </message>
    <message>
        <source>stopped, as was asked for: nothing more is done</source>
        <translation>已按要求停止：不再继续</translation>
    </message>
</context>
<context>
    <name>goconf::ItemList</name>
    <message>
        <source>, </source>
        <comment>between the items of a list in a sentence</comment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>goconf::Journal</name>
    <message>
        <source>cannot record the change in %1</source>
        <translation>无法在 %1 中记录这次更改</translation>
    </message>
    <message>
        <source>cannot read the history in %1: check the owner and the mode</source>
        <translation>无法读取 %1 中的历史记录：请检查所有者和权限</translation>
    </message>
    <message>
        <source>the history entry %1 changed at this moment: try again</source>
        <translation>历史记录%1此刻正在变动：请重试</translation>
    </message>
    <message>
        <source>the history entry %1 is of a newer version of this program: use that version</source>
        <translation>历史记录%1由本程序的更新版本写入：请使用那个版本</translation>
    </message>
    <message>
        <source>the history entry %1 is damaged: nothing is done with it</source>
        <translation>历史记录%1已损坏：不会对它做任何处理</translation>
    </message>
    <message>
        <source>cannot read %1</source>
        <translation>无法读取 %1</translation>
    </message>
    <message>
        <source>the history entry %1 has a name that no entry has: nothing is done with it</source>
        <translation>历史条目%1的名称不合规：不对其做任何处理</translation>
    </message>
    <message>
        <source>there is no change “%1” in the history: goconf history lists all</source>
        <translation>历史中没有更改“%1”：goconf history会列出全部</translation>
    </message>
    <message>
        <source>the history in %1 belongs to another user, so nothing is done with it: run goconf as that user, or set XDG_STATE_HOME to a folder of your own</source>
        <translation>%1 中的历史记录属于另一个用户，因此不会对它做任何操作：请以该用户的身份运行 goconf，或将 XDG_STATE_HOME 设为您自己的文件夹</translation>
    </message>
    <message>
        <source>the history entry %1 belongs to another user, so nothing is done with it: find out who made it, and remove it</source>
        <translation>历史条目 %1 属于另一个用户，因此不会对它做任何操作：请查明是谁创建的，然后将其删除</translation>
    </message>
    <message>
        <source>there is no change to undo: goconf history lists what was done</source>
        <translation>没有可以撤销的更改：goconf history 会列出做过的更改</translation>
    </message>
    <message>
        <source>the history in %1 belongs to another user, so nothing is done with it: run goconf as that user, or move that folder away</source>
        <translation>%1中的历史记录属于另一个用户，因此不作任何处理：请以该用户身份运行goconf，或把该文件夹移走</translation>
    </message>
</context>
<context>
    <name>goconf::JournalHead</name>
    <message>
        <source>being applied</source>
        <translation>正在应用</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>being undone</source>
        <translation>正在撤销</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>not finished; put back</source>
        <translation>未完成，已恢复</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>无法读取</translation>
    </message>
</context>
<context>
    <name>goconf::LaunchdStore</name>
    <message>
        <source>Session settings of macOS (launchd)</source>
        <translation>macOS的会话设置（launchd）</translation>
    </message>
    <message>
        <source>launchd forgets what it is told at logout, so nothing is written there: use Go&apos;s own settings (--store go-env-file), which programs started from the desktop read, too</source>
        <translation>launchd在注销时会忘记设置，因此不向其写入：请用Go自己的设置（--store go-env-file），从桌面启动的程序也会读取</translation>
    </message>
</context>
<context>
    <name>goconf::LinkTarget</name>
    <message>
        <source>%1 is no symbolic link: move it away first</source>
        <translation>%1不是符号链接：请先把它移走</translation>
    </message>
    <message>
        <source>%1 belongs to another user: change it as that user or as root</source>
        <translation>%1属于另一个用户：请以该用户或root的身份更改</translation>
    </message>
    <message>
        <source>cannot write the symbolic link %1</source>
        <translation>无法写入符号链接 %1</translation>
    </message>
    <message>
        <source>“%1” cannot be such a symbolic link: give an absolute path and a target</source>
        <translation>“%1”不能是这样的符号链接：请给出绝对路径和目标</translation>
    </message>
</context>
<context>
    <name>goconf::LocalSdkFile</name>
    <message>
        <source>There is no file %1: check its name.</source>
        <translation>没有文件%1：请检查名称。</translation>
    </message>
    <message>
        <source>%1 is no file: name an archive of Go as it was downloaded.</source>
        <translation>%1不是文件：请指定下载得到的Go归档。</translation>
    </message>
    <message>
        <source>The name of %1 does not say which Go it holds: name it as it was downloaded, such as %2.</source>
        <translation>从%1的名称看不出里面是哪个Go：请使用下载时的名称，例如%2。</translation>
    </message>
</context>
<context>
    <name>goconf::ModulePath</name>
    <message>
        <source>“%1” is no path that a module can have; check how it is spelled.</source>
        <translation>“%1”不是合法的模块路径；请检查拼写。</translation>
    </message>
    <message>
        <source>“%1” is no version that a module can have; check how it is spelled.</source>
        <translation>“%1”不是合法的模块版本；请检查拼写。</translation>
    </message>
    <message>
        <source>“%1” is no name that a file of a module can have; whoever made the module must rename it.</source>
        <translation>“%1”不是模块中文件的合法名称；需要模块的作者改名。</translation>
    </message>
</context>
<context>
    <name>goconf::ModuleProxyChain</name>
    <message>
        <source>GOPROXY=off forbids to download modules: name a proxy in GOPROXY to have them</source>
        <translation>GOPROXY=off禁止下载模块：需要时请在GOPROXY中写上代理</translation>
    </message>
    <message>
        <source>%1 comes from its own version control, which only go can read: use the go command, or name a proxy in GOPROXY</source>
        <translation>%1来自它自己的版本控制系统，只有go能读取：请使用go命令，或在GOPROXY中写上代理</translation>
    </message>
</context>
<context>
    <name>goconf::NameAdvice</name>
    <message>
        <source>remove it</source>
        <translation>请删除它</translation>
    </message>
    <message>
        <source>remove it; %1 is what Go reads</source>
        <translation>请删除它；Go读取的是%1</translation>
    </message>
    <message>
        <source>Go does not read %1, so setting it does nothing</source>
        <translation>Go不读取%1，设置它不起作用</translation>
    </message>
    <message>
        <source>Go knows no variable %1</source>
        <translation>Go没有名为%1的变量</translation>
    </message>
    <message>
        <source>did you mean %1?</source>
        <translation>是不是想写%1？</translation>
    </message>
</context>
<context>
    <name>goconf::NameHarm</name>
    <message>
        <source>with another HOME programs no longer find their files, and goconf not its history</source>
        <translation>换了 HOME 之后，程序就找不到自己的文件，goconf 也找不到它的历史记录</translation>
    </message>
    <message>
        <source>leave it as the login sets it</source>
        <translation>请保持登录时设置的值</translation>
    </message>
    <message>
        <source>the login sets %1, and programs rely on it</source>
        <translation>%1 由登录过程设置，程序依赖它</translation>
    </message>
    <message>
        <source>every program would load what %1 names, and complain when it cannot</source>
        <translation>每个程序都会加载 %1 所指的内容，无法加载时会报错</translation>
    </message>
    <message>
        <source>set it for the one command that needs it</source>
        <translation>请只为需要它的那个命令设置</translation>
    </message>
    <message>
        <source>shells split words by IFS, and scripts go wrong with another one</source>
        <translation>shell 按 IFS 拆分单词，换成别的值会使脚本出错</translation>
    </message>
    <message>
        <source>set it inside of the script that needs it</source>
        <translation>请在需要它的脚本内部设置</translation>
    </message>
    <message>
        <source>%1 decides which files a shell reads at its start, so yours may be passed over</source>
        <translation>%1 决定 shell 启动时读取哪些文件，因此您的文件可能会被跳过</translation>
    </message>
    <message>
        <source>make sure that what it names is there</source>
        <translation>请确保它所指的内容存在</translation>
    </message>
</context>
<context>
    <name>goconf::Note</name>
    <message>
        <source>This is not a signed note: check that the address leads to a checksum database.</source>
        <translation>这不是签名记录：请检查该地址是否为校验和数据库。</translation>
    </message>
    <message>
        <source>The signature of “%1” is wrong: do not trust this answer, and try another proxy.</source>
        <translation>“%1”的签名不正确：请不要相信这个应答，换一个代理再试。</translation>
    </message>
    <message>
        <source>“%1” did not sign this with the expected key: check GOSUMDB, or try another proxy.</source>
        <translation>“%1”没有用预期的密钥签名：请检查GOSUMDB，或换一个代理。</translation>
    </message>
</context>
<context>
    <name>goconf::OtherTerminals</name>
    <message>
        <source>%1 gives %2 another value in terminals that start %3 without login, as those of most desktops do</source>
        <translation>%1使%2在不以登录方式启动%3的终端中有另一个值，大多数桌面的终端都是如此</translation>
    </message>
</context>
<context>
    <name>goconf::Pages</name>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Whether Go is all right on this computer</source>
        <translation>这台电脑上的Go是否正常</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>变量</translation>
    </message>
    <message>
        <source>Every setting, who says so, and where to change it</source>
        <translation>每项设置、它的来源，以及在哪里更改</translation>
    </message>
    <message>
        <source>Go versions</source>
        <translation>Go版本</translation>
    </message>
    <message>
        <source>Which Go is in use where, and which others there are</source>
        <translation>哪里在用哪个Go，以及还有哪些</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>What was changed, and how to take it back</source>
        <translation>更改过什么，以及如何撤销</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>偏好设置</translation>
    </message>
    <message>
        <source>Language, look and habits of this program</source>
        <translation>本程序的语言、外观和习惯</translation>
    </message>
    <message>
        <source>Set up Go</source>
        <translation>设置Go</translation>
    </message>
    <message>
        <source>From nothing to a Go that works</source>
        <translation>从零开始，到可用的Go</translation>
    </message>
</context>
<context>
    <name>goconf::PathCommand</name>
    <message>
        <source>Add a folder to PATH</source>
        <translation>把文件夹添加到PATH</translation>
    </message>
    <message>
        <source>Search it first; without it, last</source>
        <translation>放在最前面优先查找；不写则放在最后</translation>
    </message>
    <message>
        <source>Take a folder out of PATH</source>
        <translation>从PATH中去掉文件夹</translation>
    </message>
    <message>
        <source>the profile of your login shell</source>
        <translation>登录shell的配置文件</translation>
    </message>
    <message>
        <source>The folder; a relative one counts from here</source>
        <translation>文件夹；相对路径从当前文件夹算起</translation>
    </message>
    <message>
        <source>the folder has no name: write a path</source>
        <translation>文件夹没有名称：请写出路径</translation>
    </message>
    <message>
        <source>Add a folder to PATH or take one out, for every kind of shell start</source>
        <translation>在PATH中添加或去掉一个文件夹，对shell的各种启动方式都有效</translation>
    </message>
    <message>
        <source>“%1” is the home folder of somebody only where a shell reads it: write the whole path, or ./%1 for a folder of that name</source>
        <translation>只有shell才会把“%1”看作某人的主文件夹：请写出完整路径；若是同名文件夹，请写./%1</translation>
    </message>
    <message>
        <source>“%1” is taken as %2</source>
        <translation>“%1”按%2处理</translation>
    </message>
    <message>
        <source>the folder that this is run in is no longer there, and “%1” counts from it: change to a folder that exists, or write the whole path</source>
        <translation>运行此命令时所在的文件夹已不存在，而“%1”是相对于它的路径：请切换到一个存在的文件夹，或写出完整路径</translation>
    </message>
    <message>
        <source>your variables in the registry</source>
        <translation>注册表中您的变量</translation>
    </message>
    <message>
        <source>Take a folder of the system out although a terminal needs it</source>
        <translation>即使终端需要，也取出系统的文件夹</translation>
    </message>
</context>
<context>
    <name>goconf::PathProblems</name>
    <message>
        <source>Leave out the quotation marks; Go takes them as part of the path.</source>
        <translation>请去掉引号，Go会把引号当作路径的一部分。</translation>
    </message>
    <message>
        <source>Write the path of the home folder instead of “~”.</source>
        <translation>请写出主文件夹的路径，不要用“~”。</translation>
    </message>
    <message>
        <source>Write out what the other variable holds; Go does not expand it.</source>
        <translation>请直接写出另一个变量的内容，Go不会展开它。</translation>
    </message>
    <message>
        <source>Write the whole path, from the drive letter on.</source>
        <translation>请从盘符开始写完整路径。</translation>
    </message>
    <message>
        <source>GOROOT is set. Go finds its own folder by itself, and a GOROOT that is left behind makes another Go fail.</source>
        <translation>设置了GOROOT；Go自己就能找到它的文件夹，遗留的GOROOT会让另一个Go无法工作。</translation>
    </message>
    <message>
        <source>Since Go 1.12 the build cache cannot be switched off; every build stops.</source>
        <translation>从Go 1.12起，构建缓存不能关闭，所有构建都会停止。</translation>
    </message>
    <message>
        <source>%1 must be an absolute path; “%2” is not.</source>
        <translation>%1必须是绝对路径，“%2”不是。</translation>
    </message>
    <message>
        <source>The folder “%1” begins with “~”, with which no go command starts any more.</source>
        <translation>文件夹“%1”以“~”开头，这样任何go命令都无法启动。</translation>
    </message>
    <message>
        <source>The folder “%1” is relative, with which no go command starts any more.</source>
        <translation>文件夹“%1”是相对路径，这样任何go命令都无法启动。</translation>
    </message>
    <message>
        <source>%1 begins with an empty entry, so Go finds no place for modules.</source>
        <translation>%1以空项开头，Go因此找不到存放模块的位置。</translation>
    </message>
    <message>
        <source>Let the list begin with a folder.</source>
        <translation>请让列表以文件夹开头。</translation>
    </message>
    <message>
        <source>%1 contains an empty entry, which Go passes over.</source>
        <translation>%1中有空项，Go会忽略它。</translation>
    </message>
    <message>
        <source>Remove the superfluous separator.</source>
        <translation>请去掉多余的分隔符。</translation>
    </message>
    <message>
        <source>Modules and installed programs go to the first folder only: %1</source>
        <translation>模块和安装的程序只放在第一个文件夹：%1</translation>
    </message>
    <message>
        <source>GOENV=off hides Go&apos;s settings file; “go env -w” writes into the default file all the same, without effect.</source>
        <translation>GOENV=off会遮盖go env文件；“go env -w”仍会写入默认文件，但不起作用。</translation>
    </message>
    <message>
        <source>GOWORK must be off, auto or an absolute path; “%1” is none of them.</source>
        <translation>GOWORK必须是off、auto或绝对路径，不能是“%1”。</translation>
    </message>
    <message>
        <source>%1 is a relative path, so which file it means depends on the folder you are in.</source>
        <translation>%1是相对路径，它指哪个文件取决于当前所在的文件夹。</translation>
    </message>
    <message>
        <source>Write the whole path, from “/” on, or leave %1 unset: its default is good.</source>
        <translation>请写出从“/”开始的完整路径，或者不设置 %1：它的默认值就很好。</translation>
    </message>
</context>
<context>
    <name>goconf::PathView</name>
    <message>
        <source>Until then its files are read without running them, which may miss a folder of PATH.</source>
        <translation>在此之前只读取它的文件而不运行，可能漏掉PATH中的文件夹。</translation>
    </message>
    <message>
        <source>%1 changes PATH under a condition, or by a command</source>
        <translation>%1在某个条件下或通过命令更改PATH</translation>
    </message>
    <message>
        <source>Only that shell knows the result.</source>
        <translation>只有该shell知道结果。</translation>
    </message>
    <message>
        <source>this terminal</source>
        <translation>这个终端</translation>
    </message>
    <message>
        <source>programs from the desktop</source>
        <translation>从桌面启动的程序</translation>
    </message>
    <message>
        <source>a new %1</source>
        <translation>新的%1</translation>
    </message>
    <message>
        <source>a new %1 without login</source>
        <translation>新的非登录%1</translation>
    </message>
    <message>
        <source>%1 makes go an alias or a function, which %2 takes before any go in PATH</source>
        <translation>%1把go定义为别名或函数，%2会优先于PATH中的任何go使用它</translation>
    </message>
    <message>
        <source>Remove that line.</source>
        <translation>请删除这一行。</translation>
    </message>
    <message>
        <source>a new terminal</source>
        <translation>新的终端</translation>
    </message>
</context>
<context>
    <name>goconf::PatternProblems</name>
    <message>
        <source>Blanks around or inside of a pattern count: such a pattern never matches a module.</source>
        <translation>模式两边或中间的空格也算在内，这样的模式不会匹配任何模块。</translation>
    </message>
    <message>
        <source>Modules that match are fetched without a valid certificate, or over http; the checksum database still guards them.</source>
        <translation>匹配的模块下载时不要求有效证书，也可经http下载；校验和数据库仍会把关。</translation>
    </message>
    <message>
        <source>Keep the list as short as possible.</source>
        <translation>请让列表尽可能短。</translation>
    </message>
    <message>
        <source>“%1” matches every module: nothing is checked against the checksum database any more.</source>
        <translation>“%1”匹配所有模块，不再用校验和数据库检查任何内容。</translation>
    </message>
    <message>
        <source>Name only your own hosts, such as git.example.com.</source>
        <translation>只写自己的主机，例如git.example.com。</translation>
    </message>
    <message>
        <source>“%1” matches every module.</source>
        <translation>“%1”匹配所有模块。</translation>
    </message>
    <message>
        <source>“%1” is an address; a module path begins with the host, without https://.</source>
        <translation>“%1”是网址；模块路径以主机开头，不带https://。</translation>
    </message>
    <message>
        <source>Write %1.</source>
        <translation>请写成%1。</translation>
    </message>
    <message>
        <source>“%1” contains a port; module paths have none, so it never matches.</source>
        <translation>“%1”中有端口；模块路径没有端口，所以它不会匹配。</translation>
    </message>
    <message>
        <source>Leave out the port.</source>
        <translation>请去掉端口。</translation>
    </message>
    <message>
        <source>“%1” is one single pattern: only commas separate patterns.</source>
        <translation>“%1”是一整个模式，模式之间只能用逗号分隔。</translation>
    </message>
    <message>
        <source>Write commas.</source>
        <translation>请用逗号分隔。</translation>
    </message>
    <message>
        <source>The quotation marks in “%1” are part of the pattern, so it never matches.</source>
        <translation>“%1”中的引号是模式的一部分，所以它不会匹配。</translation>
    </message>
    <message>
        <source>Leave them out.</source>
        <translation>请去掉引号。</translation>
    </message>
    <message>
        <source>“%1” looks like a regular expression; here only *, ? and [...] have a meaning.</source>
        <translation>“%1”像是正则表达式；这里只有*、?和[...]有特殊含义。</translation>
    </message>
    <message>
        <source>Write a pattern such as *.example.com or example.com/team.</source>
        <translation>请写成*.example.com或example.com/team这样的模式。</translation>
    </message>
    <message>
        <source>“...” has no meaning here, so “%1” never matches.</source>
        <translation>“...”在这里没有特殊含义，所以“%1”不会匹配。</translation>
    </message>
    <message>
        <source>Write %1: whatever lies below it matches too.</source>
        <translation>请写成%1：它下面的所有内容也会匹配。</translation>
    </message>
    <message>
        <source>Go cannot read the pattern “%1” and passes over it.</source>
        <translation>Go无法读取模式“%1”，会忽略它。</translation>
    </message>
    <message>
        <source>Upper and lower case count: “%1” matches only module paths written in exactly this way.</source>
        <translation>区分大小写：“%1”只匹配写法完全相同的模块路径。</translation>
    </message>
</context>
<context>
    <name>goconf::PlaceProblems</name>
    <message>
        <source>Go works out %1 by itself and never reads a setting of that name.</source>
        <translation>%1由Go自己算出，Go从不读取这个名称的设置。</translation>
    </message>
    <message>
        <source>Go reads %1 only from the environment, not from its own settings file.</source>
        <translation>Go只从环境变量读取%1，不从go env文件读取。</translation>
    </message>
    <message>
        <source>Set it in the profile of your shell, or for one command only.</source>
        <translation>请在shell配置文件中设置，或只为一条命令设置。</translation>
    </message>
    <message>
        <source>%1 exists since Go %2; Go %3 does not know it.</source>
        <translation>%1从Go %2起才有，Go %3没有这个变量。</translation>
    </message>
    <message>
        <source>Use a newer Go, or leave it out.</source>
        <translation>请使用更新的Go，或去掉它。</translation>
    </message>
    <message>
        <source>An empty %1 in Go&apos;s settings file does not bring back the default; it hides it, and Go is left with nothing.</source>
        <translation>go env文件中的空%1不会恢复默认值，而是遮盖默认值，Go就什么也得不到。</translation>
    </message>
    <message>
        <source>Go refuses an empty %1 in its settings file.</source>
        <translation>Go不接受go env文件中的空%1。</translation>
    </message>
    <message>
        <source>“go env -w” refuses %1, though Go obeys it in its settings file.</source>
        <translation>“go env -w”拒绝写入 %1，尽管 Go 会遵从其设置文件中的该项。</translation>
    </message>
</context>
<context>
    <name>goconf::Plan</name>
    <message>
        <source>Changed %1</source>
        <translation>已更改：%1</translation>
    </message>
    <message>
        <source>Take it back with: goconf undo %1</source>
        <translation>如需撤销，运行：goconf undo %1</translation>
    </message>
    <message>
        <source>the change was made (entry %1)</source>
        <translation>更改已完成（记录%1）</translation>
    </message>
    <message>
        <source>%1 (--yes does it all the same)</source>
        <translation>%1（--yes会照样执行）</translation>
    </message>
    <message>
        <source>waiting for another program of ours that is changing settings</source>
        <translation>本软件的另一个程序正在更改设置，正在等待</translation>
    </message>
    <message>
        <source>Nothing to change: everything is already as it should be.</source>
        <translation>无需更改：一切已经符合要求。</translation>
    </message>
</context>
<context>
    <name>goconf::PrivateFolders</name>
    <message>
        <source>%1 is a symbolic link to the folder %2, which does not exist: create the folder or repair the link</source>
        <translation>%1是指向文件夹%2的符号链接，而该文件夹不存在：请创建该文件夹，或修正这个链接</translation>
    </message>
    <message>
        <source>cannot make the folder %1</source>
        <translation>无法创建文件夹%1</translation>
    </message>
</context>
<context>
    <name>goconf::Problem</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>goconf::ProblemText</name>
    <message>
        <source>Take it away with: goconf unset %1</source>
        <translation>如需去掉，运行：goconf unset %1</translation>
    </message>
    <message>
        <source>Take %1 out of the place that sets it; goconf env %1 shows which one.</source>
        <translation>请在设置%1的地方去掉它；用goconf env %1可以查看是哪里。</translation>
    </message>
    <message>
        <source>Write instead: %1</source>
        <translation>请改写为：%1</translation>
    </message>
    <message>
        <source>Write instead: goconf set %1</source>
        <translation>请改为运行：goconf set %1</translation>
    </message>
    <message>
        <source>Correct the value, or take it away with: goconf unset %1</source>
        <translation>请改正这个值，或运行以下命令去掉它：goconf unset %1</translation>
    </message>
    <message>
        <source>Correct the value where it is set, or take it away there.</source>
        <translation>请在设置它的地方改正或去掉这个值。</translation>
    </message>
    <message>
        <source>Leave %1 unset</source>
        <translation>不要设置 %1</translation>
    </message>
    <message>
        <source>Correct the value, or leave %1 unset</source>
        <translation>请更正该值，或者不设置 %1</translation>
    </message>
</context>
<context>
    <name>goconf::ProcessEnvironmentStore</name>
    <message>
        <source>This program&apos;s environment</source>
        <translation>本程序的环境变量</translation>
    </message>
    <message>
        <source>the environment of a running program ends with it: choose a place that lasts, such as your shell&apos;s profile</source>
        <translation>正在运行的程序的环境变量会随它一起消失：请选择能长期保存的位置，例如shell配置文件</translation>
    </message>
</context>
<context>
    <name>goconf::ProcessRunner</name>
    <message>
        <source>cannot start %1</source>
        <translation>无法启动 %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 did not finish within %n s and was stopped: try again, or run it in a terminal to see why</source>
        <translation>
            <numerusform>%1在%n秒内没有完成，已被停止：请再试一次，或在终端中运行它以查看原因</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped, as you asked.</source>
        <translation>已按您的要求停止。</translation>
    </message>
</context>
<context>
    <name>goconf::ProjectGo</name>
    <message>
        <source>there is no go.mod and no go.work in %1 or above it: name the folder of a project</source>
        <translation>%1及其上级文件夹中没有go.mod和go.work：请指定项目的文件夹</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>goconf::ProjectToolchains</name>
    <message>
        <source>The folder %1 cannot be read: what its projects ask for is not known</source>
        <translation>无法读取文件夹%1：不知道其中的项目需要什么</translation>
    </message>
    <message>
        <source>Check the owner and the mode.</source>
        <translation>请检查所有者和权限。</translation>
    </message>
    <message>
        <source>%1 cannot be read: which Go it asks for is not known</source>
        <translation>无法读取%1：不知道它需要哪个Go</translation>
    </message>
</context>
<context>
    <name>goconf::ProofFolder</name>
    <message>
        <source>cannot make the folder %1</source>
        <translation>无法建立文件夹%1</translation>
    </message>
    <message>
        <source>cannot make a folder in %1: check the disk</source>
        <translation>无法在%1中创建文件夹：请检查磁盘</translation>
    </message>
    <message>
        <source>cannot write %1</source>
        <translation>无法写入%1</translation>
    </message>
</context>
<context>
    <name>goconf::ProofRun</name>
    <message>
        <source>not tried, since a step before it failed</source>
        <translation>因为前面的步骤失败，没有尝试</translation>
    </message>
    <message>
        <source>Run the command in a terminal to see where it stops.</source>
        <translation>请在终端中运行该命令，看它停在哪里。</translation>
    </message>
    <message>
        <source>it did not come to an end</source>
        <translation>没有运行完</translation>
    </message>
    <message>
        <source>The command ended with the code %1.</source>
        <translation>命令以退出码%1结束。</translation>
    </message>
    <message>
        <source>a new %1 finds %2</source>
        <translation>新的%1会找到%2</translation>
    </message>
    <message>
        <source>a new %1 finds no go</source>
        <translation>新的%1找不到go</translation>
    </message>
    <message>
        <source>%1 can be written to</source>
        <translation>%1可以写入</translation>
    </message>
    <message>
        <source>%1 cannot be written to</source>
        <translation>%1无法写入</translation>
    </message>
    <message>
        <source>The folder belongs to another user, or lies where nothing can be written.</source>
        <translation>该文件夹属于另一个用户，或位于不可写入的地方。</translation>
    </message>
    <message>
        <source>Give it back to this account, or choose another one: goconf set GOPATH=FOLDER.</source>
        <translation>请把它归还给这个账户，或另选一个：goconf set GOPATH=FOLDER。</translation>
    </message>
    <message>
        <source>not tried: there is no network</source>
        <translation>没有尝试：没有网络</translation>
    </message>
    <message>
        <source>%1 was fetched</source>
        <translation>已下载%1</translation>
    </message>
    <message>
        <source>GOSUMDB is off, so nobody vouches for what is fetched: goconf unset GOSUMDB turns it on</source>
        <translation>GOSUMDB为off，没有人为下载的内容担保：goconf unset GOSUMDB可重新启用</translation>
    </message>
    <message>
        <source>the settings keep this module from the checksum database: see goconf env GONOSUMDB</source>
        <translation>设置使这个模块不经校验和数据库核对：请看goconf env GONOSUMDB</translation>
    </message>
    <message>
        <source>a program without other modules was built</source>
        <translation>已构建一个不用其他模块的程序</translation>
    </message>
    <message>
        <source>a program that uses the module was built</source>
        <translation>已构建一个使用该模块的程序</translation>
    </message>
    <message>
        <source>it says: %1</source>
        <translation>它输出：%1</translation>
    </message>
    <message>
        <source>Read what it said; goconf env shows the settings that are in force.</source>
        <translation>请看它的输出；goconf env会显示当前生效的设置。</translation>
    </message>
    <message>
        <source>a new %1 without login does not find %2</source>
        <translation>新的非登录%1找不到%2</translation>
    </message>
    <message>
        <source>A file that %1 reads in every terminal sets PATH anew, without Go.</source>
        <translation>%1在每个终端中读取的某个文件重新设置了PATH，其中没有Go。</translation>
    </message>
    <message>
        <source>goconf env PATH shows the line that sets it: change that one, or run goconf setup again.</source>
        <translation>goconf env PATH会显示设置它的那一行：请修改该行，或再次运行goconf setup。</translation>
    </message>
    <message>
        <source>%1 has it on record with the same bytes</source>
        <translation>%1有其记录，字节相同</translation>
    </message>
</context>
<context>
    <name>goconf::ProofShell</name>
    <message>
        <source>%1 belongs to another user, so no shell is started there: run this as that user</source>
        <translation>%1属于另一个用户，因此不在那里启动shell：请以该用户的身份运行</translation>
    </message>
    <message>
        <source>there is no shell to try Go in: %1 is not there</source>
        <translation>没有可用来试用Go的shell：%1不存在</translation>
    </message>
</context>
<context>
    <name>goconf::ProofStep</name>
    <message>
        <source>A new terminal finds go</source>
        <translation>新终端能找到go</translation>
    </message>
    <message>
        <source>go runs</source>
        <translation>go可以运行</translation>
    </message>
    <message>
        <source>Go&apos;s own folder can be written to</source>
        <translation>Go自己的文件夹可以写入</translation>
    </message>
    <message>
        <source>A module is fetched</source>
        <translation>可以下载模块</translation>
    </message>
    <message>
        <source>The checksum database vouches for it</source>
        <translation>校验和数据库为其担保</translation>
    </message>
    <message>
        <source>A program is built</source>
        <translation>可以构建程序</translation>
    </message>
    <message>
        <source>The program runs</source>
        <translation>程序可以运行</translation>
    </message>
</context>
<context>
    <name>goconf::PropertyList</name>
    <message>
        <source>this is a binary property list: convert a copy with plutil -convert xml1 to see it</source>
        <translation>这是二进制属性列表：用plutil -convert xml1转换一份副本即可查看</translation>
    </message>
    <message>
        <source>this is no property list (line %1): correct it, or remove it</source>
        <translation>这不是属性列表（第%1行）：请改正或删除</translation>
    </message>
</context>
<context>
    <name>goconf::ProxyFallthrough</name>
    <message>
        <source>none of the entries of GOPROXY that were asked served %1: %2</source>
        <translation>询问过的GOPROXY各项都没有提供%1：%2</translation>
    </message>
</context>
<context>
    <name>goconf::ProxyList</name>
    <message>
        <source>The list names no proxy.</source>
        <translation>列表中没有代理。</translation>
    </message>
    <message>
        <source>“%1” is no address of a proxy: it does not begin with https://, http:// or file://.</source>
        <translation>“%1”不是代理的地址：开头不是https://、http://或file://。</translation>
    </message>
    <message>
        <source>“%1” uses the scheme “%2”; Go knows only https, http and file.</source>
        <translation>“%1”使用协议“%2”，而Go只支持https、http和file。</translation>
    </message>
    <message>
        <source>“%1” names more than a folder; a file address needs three slashes and a path.</source>
        <translation>“%1”写的不只是文件夹；文件地址需要三条斜线和一个路径。</translation>
    </message>
</context>
<context>
    <name>goconf::ProxyPlace</name>
    <message>
        <source>“%1” is no address that modules can come from: write https://, http:// or file://</source>
        <translation>“%1”不是可以获取模块的地址：请写https://、http://或file://</translation>
    </message>
    <message>
        <source>“file://%1” names no folder: write the whole path behind file://</source>
        <translation>“file://%1”没有写出文件夹：请在file://之后写上完整路径</translation>
    </message>
    <message>
        <source>cannot read %1</source>
        <translation>无法读取%1</translation>
    </message>
    <message>
        <source>the file %1 does not exist: check GOPROXY</source>
        <translation>文件%1不存在：请检查GOPROXY</translation>
    </message>
    <message>
        <source>%1 is no file: check GOPROXY</source>
        <translation>%1不是文件：请检查GOPROXY</translation>
    </message>
    <message>
        <source>cannot read %1 to its end: check the disk</source>
        <translation>无法读完%1：请检查磁盘</translation>
    </message>
</context>
<context>
    <name>goconf::ProxyProbe</name>
    <message>
        <source>%1 serves other bytes than the checksum database has: use another proxy</source>
        <translation>%1提供的内容与校验和数据库的记录不符：请换一个代理</translation>
    </message>
    <message>
        <source>a temporary file cannot be written: make room on the disk</source>
        <translation>无法写入临时文件：请在磁盘上腾出空间</translation>
    </message>
</context>
<context>
    <name>goconf::ProxyProblems</name>
    <message>
        <source>Leave out the quotation marks; Go takes them as part of the address.</source>
        <translation>请去掉引号，Go会把引号当作地址的一部分。</translation>
    </message>
    <message>
        <source>Between the proxies write a comma or a bar.</source>
        <translation>代理之间请用逗号或竖线分隔。</translation>
    </message>
    <message>
        <source>Go cannot read this list of proxies: %1</source>
        <translation>Go无法读取这个代理列表：%1</translation>
    </message>
    <message>
        <source>Go refuses to send a password to %1 over http, which anyone on the way could read.</source>
        <translation>Go拒绝通过http向%1发送密码，因为途中任何人都能看到。</translation>
    </message>
    <message>
        <source>Use https.</source>
        <translation>请使用https。</translation>
    </message>
    <message>
        <source>%1 is asked over http: anyone on the way can see and change the answers.</source>
        <translation>访问%1用的是http，途中任何人都能查看和改动内容。</translation>
    </message>
    <message>
        <source>The password for %1 stands here in plain text.</source>
        <translation>%1的密码以明文写在这里。</translation>
    </message>
    <message>
        <source>Keep it in the netrc file of your account; Go looks there by itself.</source>
        <translation>请把它放在账户的netrc文件中，Go会自己读取。</translation>
    </message>
    <message>
        <source>The address “%1” names no host.</source>
        <translation>地址“%1”中没有主机。</translation>
    </message>
    <message>
        <source>Write it as https://HOST/PATH.</source>
        <translation>请写成https://HOST/PATH。</translation>
    </message>
    <message>
        <source>“%1” lacks the drive letter.</source>
        <translation>“%1”缺少盘符。</translation>
    </message>
    <message>
        <source>Write it as file:///C:/folder.</source>
        <translation>请写成file:///C:/folder。</translation>
    </message>
    <message>
        <source>There is no Go proxy at %1, although some web pages recommend it.</source>
        <translation>%1没有Go模块代理，虽然有些网页推荐它。</translation>
    </message>
    <message>
        <source>The Go proxy at %1 is no longer in service.</source>
        <translation>%1的Go模块代理已停止服务。</translation>
    </message>
    <message>
        <source>Choose another proxy, or test this one with: goconf proxy test</source>
        <translation>请选择其他代理，或运行以下命令测试它：goconf proxy test</translation>
    </message>
    <message>
        <source>Go never reads what stands behind “%1”: %2</source>
        <translation>Go不会读取“%1”后面的内容：%2</translation>
    </message>
    <message>
        <source>Move “%1” to the end, or remove what follows it.</source>
        <translation>请把“%1”移到最后，或去掉它后面的内容。</translation>
    </message>
    <message>
        <source>GOPROXY=off forbids downloads: every module must already be in the module cache.</source>
        <translation>GOPROXY=off禁止下载，所有模块都必须已在模块缓存中。</translation>
    </message>
    <message>
        <source>Behind a comma Go goes on only when %1 answers 404 or 410; when it is down, the download fails.</source>
        <translation>用逗号分隔时，只有%1回答404或410，Go才会继续；%1无法访问时，下载就会失败。</translation>
    </message>
    <message>
        <source>Write | instead of the comma to go on after any failure.</source>
        <translation>请用|代替逗号，这样任何失败后都会继续。</translation>
    </message>
</context>
<context>
    <name>goconf::ProxyQuestion</name>
    <message>
        <source>Nobody could be asked, so this stays as it is.</source>
        <translation>无法询问任何一方，因此保持不变。</translation>
    </message>
    <message>
        <source>%1 answers in %2 ms and serves the right bytes.</source>
        <translation>%1在%2 ms内应答，提供的内容正确。</translation>
    </message>
    <message>
        <source>The settings say that no proxy is asked.</source>
        <translation>按照设置，不询问任何代理。</translation>
    </message>
    <message>
        <source>This terminal uses it and it works; what a new terminal would use does not.</source>
        <translation>这个终端用的是它，可以使用；新终端会用的那个不可用。</translation>
    </message>
    <message>
        <source>None of the proxies that were tried serves modules: ask whoever runs your network.</source>
        <translation>试过的代理都不提供模块：请询问网络的管理者。</translation>
    </message>
    <message>
        <source>What is set now (%1) does not serve modules from here; these do, quickest first.</source>
        <translation>现在设置的（%1）在这里不提供模块；以下这些可以，最快的在前。</translation>
    </message>
    <message>
        <source>You asked for it.</source>
        <translation>这是您要求的。</translation>
    </message>
    <message>
        <source>GOPROXY is off, so that no module is fetched; these serve them, quickest first.</source>
        <translation>GOPROXY为off，因此不会获取任何模块；以下代理可以提供，最快的在前。</translation>
    </message>
</context>
<context>
    <name>goconf::ProxyRound</name>
    <message>
        <source>%1 did not answer in time</source>
        <translation>%1没有及时应答</translation>
    </message>
</context>
<context>
    <name>goconf::ProxySettings</name>
    <message>
        <source>HTTP_PROXY is not used where REQUEST_METHOD is set, because a web client could have set it: unset REQUEST_METHOD</source>
        <translation>设置了REQUEST_METHOD时不使用HTTP_PROXY，因为它可能由网页客户端设置：请取消设置REQUEST_METHOD</translation>
    </message>
    <message>
        <source>the proxy of %1 wants to be spoken to through TLS, which is not supported: name it with http:// if it can do that</source>
        <translation>%1的代理要求通过TLS连接，这里不支持：如果它支持，请用http://写出</translation>
    </message>
    <message>
        <source>%1 names no proxy: write http://HOST:PORT or socks5://HOST:PORT</source>
        <translation>%1不是代理地址：请写成http://HOST:PORT或socks5://HOST:PORT</translation>
    </message>
</context>
<context>
    <name>goconf::ProxySumTransport</name>
    <message>
        <source>the checksum database</source>
        <translation>校验和数据库</translation>
    </message>
</context>
<context>
    <name>goconf::ProxyWords</name>
    <message>
        <source>Only from %1</source>
        <translation>只从%1</translation>
    </message>
    <message>
        <source>Directly from their repositories</source>
        <translation>直接从代码仓库获取</translation>
    </message>
    <message>
        <source>Nothing is downloaded</source>
        <translation>不下载任何内容</translation>
    </message>
    <message>
        <source>then %1 on any error</source>
        <translation>出错时用%1</translation>
    </message>
    <message>
        <source>then %1</source>
        <translation>其次%1</translation>
    </message>
    <message>
        <source>then directly on any error</source>
        <translation>出错时直连</translation>
    </message>
    <message>
        <source>then directly</source>
        <translation>其次直连</translation>
    </message>
    <message>
        <source>then nowhere else</source>
        <translation>此外不再询问</translation>
    </message>
    <message>
        <source>First %1</source>
        <translation>首先%1</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>between the parts of &quot;First a, then b, then directly&quot;</extracomment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>goconf::PwshDialect</name>
    <message>
        <source>PowerShell takes an empty value for no value: unset the variable instead</source>
        <translation>PowerShell把空值当作没有值：请改为取消设置这个变量</translation>
    </message>
    <message>
        <source>the value is not UTF-8, which PowerShell cannot hold: correct it</source>
        <translation>值不是UTF-8，PowerShell无法保存：请改正</translation>
    </message>
    <message>
        <source>Windows PowerShell reads other letters than those of English wrong in its profile: choose your variables in the registry (registry-user)</source>
        <translation>Windows PowerShell会把其配置文件中英文以外的字符读错：请选择注册表中您的变量（registry-user）</translation>
    </message>
</context>
<context>
    <name>goconf::Question</name>
    <message>
        <source>there is nobody to ask “%1”: say --yes</source>
        <translation>没有人可以回答“%1”：请加上--yes</translation>
    </message>
    <message>
        <source>[y/N]</source>
        <translation>[y/N]</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
</context>
<context>
    <name>goconf::QuotedList</name>
    <message>
        <source>A quotation mark %1 is opened but never closed.</source>
        <translation>引号%1有开头，没有结尾。</translation>
    </message>
</context>
<context>
    <name>goconf::RedirectRules</name>
    <message>
        <source>%1 is no address of a server: write https://HOST/PATH</source>
        <translation>%1不是服务器地址：请写成https://HOST/PATH</translation>
    </message>
    <message>
        <source>%1 would be fetched without encryption, so that anybody on the way could read and change it: use https://</source>
        <translation>获取%1时不会加密，途中任何人都能读取和更改：请使用https://</translation>
    </message>
    <message>
        <source>%1 sends us on to an address that is none: choose another server</source>
        <translation>%1转向的地址无效：请换一台服务器</translation>
    </message>
    <message>
        <source>%1 sends us on to %2, which is not encrypted: choose another server</source>
        <translation>%1转向%2，而后者没有加密：请换一台服务器</translation>
    </message>
    <message>
        <source>%1 sends us round in a circle: try again later, or choose another server</source>
        <translation>%1的转向形成循环：请稍后再试，或换一台服务器</translation>
    </message>
    <message numerus="yes">
        <source>%1 sends us on again after %n redirects: choose another server</source>
        <translation>
            <numerusform>%1在%n次转向之后仍在转向：请换一台服务器</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>goconf::RegFile</name>
    <message>
        <source>this is no .reg file, which begins with “%1”: choose another one</source>
        <translation>这不是.reg文件，.reg文件以“%1”开头：请选择另一个</translation>
    </message>
    <message>
        <source>the letters of this file are of a code page of Windows that it does not name: save it in Unicode and try again</source>
        <translation>这个文件的文字属于某个Windows代码页，而文件没有说明是哪一个：请存为Unicode后重试</translation>
    </message>
</context>
<context>
    <name>goconf::RegFileParser</name>
    <message>
        <source>line %1 is no line of a .reg file: mend it, or export the file anew</source>
        <translation>第%1行不是.reg文件的行：请改正它，或者重新导出文件</translation>
    </message>
</context>
<context>
    <name>goconf::Registry</name>
    <message>
        <source>cannot read the registry key %1</source>
        <translation>无法读取注册表项%1</translation>
    </message>
    <message>
        <source>cannot write the registry key %1</source>
        <translation>无法写入注册表项%1</translation>
    </message>
</context>
<context>
    <name>goconf::RegistryAdvice</name>
    <message>
        <source>log off and on again: Windows makes it anew for each session</source>
        <translation>请注销后重新登录：Windows会为每次会话重新生成它</translation>
    </message>
    <message>
        <source>remove it as administrator with goconf unset --store %1 %2</source>
        <translation>请以管理员身份用goconf unset --store %1 %2删除它</translation>
    </message>
    <message>
        <source>remove it with goconf unset --store %1 %2</source>
        <translation>请用goconf unset --store %1 %2删除它</translation>
    </message>
    <message>
        <source>this PATH has none of the system&apos;s folders, so a terminal would find no program</source>
        <translation>这个PATH里没有任何系统文件夹，终端将找不到任何程序</translation>
    </message>
    <message>
        <source>this replaces the whole PATH of the system</source>
        <translation>这会替换系统的整个PATH</translation>
    </message>
    <message>
        <source>this replaces your whole part of PATH</source>
        <translation>这会替换PATH中属于您的整个部分</translation>
    </message>
    <message>
        <source>Windows sets %1, and programs rely on it</source>
        <translation>%1由Windows设置，程序依赖它</translation>
    </message>
    <message>
        <source>leave it as Windows sets it</source>
        <translation>请保持Windows设置的值</translation>
    </message>
    <message>
        <source>leave them in it</source>
        <translation>请把它们留在里面</translation>
    </message>
    <message>
        <source>this takes away your whole part of PATH</source>
        <translation>这会去掉PATH中属于您的整个部分</translation>
    </message>
    <message>
        <source>take one folder out with goconf path remove DIR instead</source>
        <translation>请改用goconf path remove DIR取出一个文件夹</translation>
    </message>
    <message>
        <source>leave it there: Windows needs it</source>
        <translation>请把它留在那里：Windows需要它</translation>
    </message>
    <message>
        <source>registry editors show the default value of a key by the name %1, so this variable looks like it</source>
        <translation>注册表编辑器用名称%1显示项的默认值，因此这个变量看起来就像默认值</translation>
    </message>
    <message>
        <source>choose another name</source>
        <translation>请换一个名称</translation>
    </message>
    <message>
        <source>take only those folders out of the list that you do not need</source>
        <translation>请只从列表中取出您不需要的文件夹</translation>
    </message>
    <message>
        <source>start this program as administrator and remove it under “All user variables”</source>
        <translation>请以管理员身份启动本程序，并在“全部用户变量”中删除它</translation>
    </message>
    <message>
        <source>remove it under “All user variables”</source>
        <translation>请在“全部用户变量”中删除它</translation>
    </message>
    <message>
        <source>keep the folders in the list, and add the new one</source>
        <translation>请保留列表中的文件夹，并添加新的</translation>
    </message>
    <message>
        <source>add one folder with goconf path add DIR instead</source>
        <translation>请改用goconf path add DIR添加一个文件夹</translation>
    </message>
</context>
<context>
    <name>goconf::RegistryDraft</name>
    <message>
        <source>one folder of a list is neither empty nor does it have a single quotation mark: name one folder</source>
        <translation>列表中的一项不能为空，也不能只有一个引号：请写一个文件夹</translation>
    </message>
    <message>
        <source>choose the type REG_EXPAND_SZ (--type expand) where it should</source>
        <translation>如果要替换，请选择类型REG_EXPAND_SZ（--type expand）</translation>
    </message>
    <message>
        <source>%1 is of the type %2, of which Windows makes no variable, and is not rewritten: remove it first</source>
        <translation>%1的类型是%2，Windows不会把它当作变量，也不会改写它：请先删除它</translation>
    </message>
    <message>
        <source>The type of %1 stays REG_SZ, so Windows puts no variable in for what stands between percent signs</source>
        <translation>%1的类型仍是REG_SZ，因此Windows不会把百分号之间的内容替换为变量的值</translation>
    </message>
</context>
<context>
    <name>goconf::RegistryStore</name>
    <message>
        <source>Variables of all users (registry)</source>
        <translation>所有用户的变量（注册表）</translation>
    </message>
    <message>
        <source>Variables of this session (registry)</source>
        <translation>本次会话的变量（注册表）</translation>
    </message>
    <message>
        <source>Your variables (registry)</source>
        <translation>您的变量（注册表）</translation>
    </message>
    <message>
        <source>this system has no registry: choose another place</source>
        <translation>这个系统没有注册表：请选择另一个位置</translation>
    </message>
    <message>
        <source>Windows makes the variables of this session anew at each logon: choose your own variables (registry-user)</source>
        <translation>本次会话的变量在每次登录时由Windows重新生成：请选择您自己的变量（registry-user）</translation>
    </message>
    <message>
        <source>the variables of all users are changed by an administrator only: start Go Configurator as administrator, goconf in a terminal that runs as one, or choose your own variables (registry-user)</source>
        <translation>所有用户的变量只有管理员能更改：请以管理员身份启动Go Configurator，在以管理员身份运行的终端中使用goconf，或者选择您自己的变量（registry-user）</translation>
    </message>
</context>
<context>
    <name>goconf::RegistrySwitch</name>
    <message>
        <source>Choose %1</source>
        <translation>选用%1</translation>
    </message>
    <message>
        <source>another program changed PATH while it was looked at: try again</source>
        <translation>在查看期间另一个程序更改了PATH：请重试</translation>
    </message>
</context>
<context>
    <name>goconf::RegistryTarget</name>
    <message>
        <source>%1 is in the registry, which only Windows has: change it there</source>
        <translation>%1在注册表中，只有Windows才有注册表：请在Windows上更改</translation>
    </message>
    <message>
        <source>%1 has a NUL character in its name, which only the program that made it can write: let that one change or remove it</source>
        <translation>%1的名称中有NUL字符，只有创建它的程序才能写入：请用该程序更改或删除它</translation>
    </message>
    <message>
        <source>%1 can be changed by an administrator only: start the program as administrator</source>
        <translation>%1只有管理员才能更改：请以管理员身份启动本程序</translation>
    </message>
    <message>
        <source>%1 changed meanwhile: look at the difference and try again</source>
        <translation>%1在此期间有变化：请查看差异后重试</translation>
    </message>
    <message>
        <source>%1 is not as it was written: look whether another program changes it</source>
        <translation>%1与写入的内容不同：请查看是否有别的程序在更改它</translation>
    </message>
</context>
<context>
    <name>goconf::RegistryVariable</name>
    <message>
        <source>Remove it, if nobody needs it.</source>
        <translation>如果没有人需要它，请删除。</translation>
    </message>
    <message>
        <source>Windows makes no variable of it, for its type is %1</source>
        <translation>它的类型是%1，Windows不会把它当作变量</translation>
    </message>
    <message>
        <source>programs see the value only up to a NUL character in it</source>
        <translation>程序只能看到值中NUL字符之前的部分</translation>
    </message>
    <message>
        <source>Write the value anew.</source>
        <translation>请重新写这个值。</translation>
    </message>
    <message>
        <source>the name “%1” is not Unicode</source>
        <translation>名称“%1”不是Unicode</translation>
    </message>
    <message>
        <source>a variable needs a name</source>
        <translation>变量需要名称</translation>
    </message>
    <message>
        <source>the name “%1” has a line break or another control character</source>
        <translation>名称“%1”中有换行符或其他控制字符</translation>
    </message>
    <message>
        <source>the name “%1” begins or ends with a blank</source>
        <translation>名称“%1”的开头或末尾有空格</translation>
    </message>
    <message>
        <source>the name has %1 characters, and Windows takes %2</source>
        <translation>名称有%1个字符，而Windows最多接受%2个</translation>
    </message>
    <message>
        <source>%1: choose another name</source>
        <translation>%1：请换一个名称</translation>
    </message>
    <message>
        <source>the value of %1 is not Unicode, and Windows keeps nothing else: write it in UTF-8</source>
        <translation>%1的值不是Unicode，而Windows只保存Unicode：请用UTF-8书写</translation>
    </message>
    <message>
        <source>the value of %1 has a NUL character, where it would end: leave it out</source>
        <translation>%1的值中有NUL字符，值会在那里结束：请去掉它</translation>
    </message>
    <message>
        <source>%1 has %2 characters with its name, and Windows takes %3: shorten it</source>
        <translation>%1连同名称有%2个字符，而Windows最多接受%3个：请缩短它</translation>
    </message>
    <message>
        <source>the value of %1 has %2 characters, and the dialogs of older Windows cut it off after %3</source>
        <translation>%1的值有%2个字符，旧版Windows的对话框会在第%3个之后截断</translation>
    </message>
    <message>
        <source>Change it here only.</source>
        <translation>请只在这里更改它。</translation>
    </message>
    <message>
        <source>the name “%1” has an equals sign, where Windows lets the value begin</source>
        <translation>名称“%1”中有等号，而Windows会从等号处开始当作值</translation>
    </message>
</context>
<context>
    <name>goconf::RegularFile</name>
    <message>
        <source>%1 is no file but a pipe, socket or device: move it away first</source>
        <translation>%1不是文件，而是管道、套接字或设备：请先移走它</translation>
    </message>
    <message>
        <source>cannot read %1</source>
        <translation>无法读取%1</translation>
    </message>
</context>
<context>
    <name>goconf::ReleaseDocument</name>
    <message>
        <source>the list of Go releases is damaged or none at all: try again, or name another server</source>
        <translation>Go发布列表已损坏或根本不是列表：请重试，或换一台服务器</translation>
    </message>
</context>
<context>
    <name>goconf::ReleaseFinder</name>
    <message>
        <source>%1 has no Go for %2: name another site</source>
        <translation>%1没有适合%2的Go：请换一个站点</translation>
    </message>
    <message>
        <source>the module proxy names no Go for %1: name another proxy in GOPROXY</source>
        <translation>模块代理没有列出适合%1的Go：请在GOPROXY中换一个代理</translation>
    </message>
</context>
<context>
    <name>goconf::ReleaseSite</name>
    <message>
        <source>“%1” is no site of Go releases: write https://HOST/PATH</source>
        <translation>“%1”不是Go发布站点：请写成https://HOST/PATH</translation>
    </message>
</context>
<context>
    <name>goconf::RemovalAdvice</name>
    <message>
        <source>remove it with %1</source>
        <translation>请用%1删除</translation>
    </message>
    <message>
        <source>remove its package with the package manager of your system</source>
        <translation>请用系统的软件包管理器删除它的软件包</translation>
    </message>
    <message>
        <source>it was put there by hand, so remove it with %1</source>
        <translation>它是手动放置的，请用%1删除</translation>
    </message>
    <message>
        <source>uninstall it in the settings of Windows under Apps, or, where it was unpacked by hand, delete its folder</source>
        <translation>请在Windows设置的“应用”中卸载它；如果是手动解压的，请删除它的文件夹</translation>
    </message>
    <message>
        <source>the environment of this program</source>
        <translation>本程序的环境变量</translation>
    </message>
    <message>
        <source>the environment of this terminal</source>
        <translation>当前终端的环境变量</translation>
    </message>
    <message>
        <source>edit %1</source>
        <translation>请编辑%1</translation>
    </message>
    <message>
        <source>edit %1 as administrator</source>
        <translation>请以管理员身份编辑%1</translation>
    </message>
    <message>
        <source>open %1 under “Variables” and press “Remove it from …” there</source>
        <translation>请在“变量”中打开%1，并按其中的“从……移除”</translation>
    </message>
    <message>
        <source>remove it with goconf unset --store %1 %2</source>
        <translation>请用goconf unset --store %1 %2删除它</translation>
    </message>
    <message>
        <source>log out and in again, and start this program anew</source>
        <translation>请注销后重新登录，再启动本程序</translation>
    </message>
    <message>
        <source>open a new terminal</source>
        <translation>请打开新的终端</translation>
    </message>
    <message>
        <source>run %1 here, or open a new terminal</source>
        <translation>请在此处运行%1，或打开新的终端</translation>
    </message>
    <message>
        <source>set %1= (in PowerShell: Remove-Item Env:%1)</source>
        <translation>set %1=（在PowerShell中：Remove-Item Env:%1）</translation>
    </message>
</context>
<context>
    <name>goconf::Replacement</name>
    <message>
        <source>another program is writing %1: let it finish and try again</source>
        <translation>另一个程序正在写入 %1：请等它完成后再试</translation>
    </message>
    <message>
        <source>%1 changed at this moment: look at it and try again</source>
        <translation>%1刚刚被修改：请查看后再试</translation>
    </message>
    <message>
        <source>another program wrote %1 at this moment, and one of its versions is kept as %2: look at both and try again</source>
        <translation>另一个程序刚刚写入了 %1，它的一个版本保存为 %2：请查看两者后再试</translation>
    </message>
    <message>
        <source>cannot write %1</source>
        <translation>无法写入 %1</translation>
    </message>
</context>
<context>
    <name>goconf::SafeFile</name>
    <message>
        <source>cannot read %1</source>
        <translation>无法读取 %1</translation>
    </message>
    <message>
        <source>%1 is no file but a pipe, socket or device: move it away first</source>
        <translation>%1不是文件，而是管道、套接字或设备：请先把它移走</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MiB, which no settings file should be: make it smaller</source>
        <translation>%1超过%2 MiB，设置文件不应这么大：请减小它</translation>
    </message>
    <message>
        <source>%1 leads through a symbolic link to the folder %2, which does not exist: create the folder or repair the link</source>
        <translation>%1经符号链接指向不存在的文件夹 %2：请创建这个文件夹，或修复链接</translation>
    </message>
    <message>
        <source>%1 belongs to another user: change it as that user or as root</source>
        <translation>%1属于另一个用户：请以该用户或root的身份更改</translation>
    </message>
    <message>
        <source>%1 is read-only: make it writable first</source>
        <translation>%1是只读的：请先让它可写</translation>
    </message>
    <message>
        <source>%1 has %2 names (hard links), which a safe write would separate: replace it by a copy or by a symbolic link first</source>
        <translation>%1有%2个名称（硬链接），安全写入会使它们分开：请先换成副本或符号链接</translation>
    </message>
    <message>
        <source>cannot write into the folder %1</source>
        <translation>无法写入文件夹 %1</translation>
    </message>
    <message>
        <source>%1 belongs to another user: remove it as that user</source>
        <translation>%1属于另一个用户：请以该用户的身份删除</translation>
    </message>
    <message>
        <source>%1 has extended attributes or access rules, which undo could not bring back: remove the file yourself</source>
        <translation>%1有扩展属性或访问规则，撤销时无法恢复：请自行删除这个文件</translation>
    </message>
    <message>
        <source>%1 does not hold what was written: check the disk</source>
        <translation>%1的内容与写入的不一致：请检查磁盘</translation>
    </message>
    <message>
        <source>cannot write %1</source>
        <translation>无法写入 %1</translation>
    </message>
    <message>
        <source>“%1” is not the absolute path of a file: give one</source>
        <translation>“%1”不是文件的绝对路径：请给出绝对路径</translation>
    </message>
    <message>
        <source>the path %1 is not UTF-8, and we cannot name such a file: give it a name in UTF-8</source>
        <translation>路径%1不是UTF-8，我们无法称呼这样的文件：请给它一个UTF-8的名字</translation>
    </message>
</context>
<context>
    <name>goconf::SdkAvailableCommand</name>
    <message>
        <source>Releases of Go that can be installed, and which one to take</source>
        <translation>可以安装的Go版本，以及该选哪一个</translation>
    </message>
    <message>
        <source>Also releases that are no longer supported, and previews</source>
        <translation>也列出不再受支持的版本和预览版</translation>
    </message>
    <message>
        <source>Who is asked: goproxy (the module proxies in GOPROXY), go.dev, or the address of a mirror of it; by default go.dev, then goproxy</source>
        <translation>向谁询问：goproxy（GOPROXY中的模块代理）、go.dev，或其镜像的地址；默认先go.dev，后goproxy</translation>
    </message>
    <message>
        <source>Folder of a project, whose go.work or go.mod decides which release is recommended</source>
        <translation>项目的文件夹，由其中的go.work或go.mod决定推荐哪个版本</translation>
    </message>
    <message>
        <source>There is no folder “%1”: name the folder of a project</source>
        <translation>没有文件夹“%1”：请指定项目的文件夹</translation>
    </message>
    <message>
        <source>no release in the list is as new as Go %1</source>
        <translation>列表中没有像Go %1这样新的版本</translation>
    </message>
    <message>
        <source>check the go and toolchain lines of the project</source>
        <translation>请检查项目中的go行和toolchain行</translation>
    </message>
</context>
<context>
    <name>goconf::SdkChoice</name>
    <message>
        <source> (installed are %1)</source>
        <translation>（已安装的有%1）</translation>
    </message>
    <message>
        <source>there is no %1: goconf sdk list shows every Go on this machine</source>
        <translation>没有%1：goconf sdk list会列出这台电脑上的每个Go</translation>
    </message>
    <message>
        <source>%1 is no Go: goconf sdk list shows every Go on this machine</source>
        <translation>%1不是Go：goconf sdk list会列出这台电脑上的每个Go</translation>
    </message>
    <message>
        <source>“%1” is no version of Go: write one like 1.27.3, or the path of a Go</source>
        <translation>“%1”不是Go的版本：请写成1.27.3的样子，或写某个Go的路径</translation>
    </message>
    <message>
        <source>Go %1 is not on this machine%2: install it with goconf sdk install %1</source>
        <translation>这台电脑上没有Go %1%2：请用goconf sdk install %1安装</translation>
    </message>
</context>
<context>
    <name>goconf::SdkCommand</name>
    <message>
        <source>Go versions on this machine</source>
        <translation>这台电脑上的Go版本</translation>
    </message>
</context>
<context>
    <name>goconf::SdkFinder</name>
    <message>
        <source>%1 is there, but its Go was never downloaded</source>
        <translation>%1已存在，但从未下载它的Go</translation>
    </message>
    <message>
        <source>Run %1 download, or remove the command.</source>
        <translation>请运行%1 download，或删除该命令。</translation>
    </message>
    <message>
        <source>Go did not finish unpacking this download</source>
        <translation>Go没有解压完这个下载</translation>
    </message>
    <message>
        <source>Go repeats it when it needs this version.</source>
        <translation>Go需要该版本时会重新解压。</translation>
    </message>
    <message>
        <source>The download was not unpacked to its end</source>
        <translation>下载的内容没有全部解压</translation>
    </message>
    <message>
        <source>Run %1 download again.</source>
        <translation>请重新运行%1 download。</translation>
    </message>
    <message>
        <source>%1 is a link to %2, which leads nowhere</source>
        <translation>%1是指向%2的链接，但目标不存在</translation>
    </message>
    <message>
        <source>Remove the link.</source>
        <translation>请删除该链接。</translation>
    </message>
    <message>
        <source>This version gets no security fixes any more</source>
        <translation>该版本不再有安全修复</translation>
    </message>
    <message>
        <source>Move to Go %1.%2 or newer.</source>
        <translation>请换用Go %1.%2或更新的版本。</translation>
    </message>
    <message>
        <source>None of the projects asks for this toolchain</source>
        <translation>没有项目需要这个工具链</translation>
    </message>
    <message>
        <source>A folder in %1 is left out, its name is not UTF-8: %2</source>
        <translation>%1中的一个文件夹未列出，其名称不是UTF-8：%2</translation>
    </message>
    <message>
        <source>Rename it, if a Go lies there.</source>
        <translation>如果其中有Go，请重命名它。</translation>
    </message>
    <message>
        <source>Choose a Go with goconf sdk use VERSION.</source>
        <translation>请用goconf sdk use VERSION选择一个Go。</translation>
    </message>
    <message>
        <source>%1 is what a removal that was stopped left</source>
        <translation>%1是一次被中断的删除留下的</translation>
    </message>
    <message>
        <source>It goes with the next goconf sdk remove or goconf sdk install.</source>
        <translation>下一次goconf sdk remove或goconf sdk install会清除它。</translation>
    </message>
</context>
<context>
    <name>goconf::SdkInspection</name>
    <message>
        <source>Install this version again.</source>
        <translation>请重新安装该版本。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be read</source>
        <translation>无法读取文件夹%1</translation>
    </message>
    <message>
        <source>Change its permissions, or ask who owns it.</source>
        <translation>请更改它的权限，或询问它的所有者。</translation>
    </message>
    <message>
        <source>%1 is cut off</source>
        <translation>%1不完整</translation>
    </message>
    <message>
        <source>%1 may not be started</source>
        <translation>%1没有执行权限</translation>
    </message>
    <message>
        <source>Give it back its permission with chmod +x.</source>
        <translation>请用chmod +x恢复权限。</translation>
    </message>
    <message>
        <source>Its programs are loaded by %1, which is not on this machine</source>
        <translation>它的程序由%1加载，而这台电脑上没有该文件</translation>
    </message>
    <message>
        <source>Install a Go from go.dev, which needs no such file.</source>
        <translation>请安装来自go.dev的Go，它不需要该文件。</translation>
    </message>
    <message>
        <source>another processor</source>
        <translation>另一种处理器</translation>
    </message>
    <message>
        <source>It is built for %1, and this machine is %2</source>
        <translation>它是为%1编译的，而这台电脑是%2</translation>
    </message>
    <message>
        <source>Install the same version for this machine.</source>
        <translation>请安装适合这台电脑的同一版本。</translation>
    </message>
    <message>
        <source>VERSION names no version of Go: &quot;%1&quot;</source>
        <translation>VERSION中没有写出Go的版本：“%1”</translation>
    </message>
    <message>
        <source>Two versions lie in this folder: bin/go is %1, VERSION says %2</source>
        <translation>该文件夹中混有两个版本：bin/go是%1，VERSION写的是%2</translation>
    </message>
    <message>
        <source>It lacks %1</source>
        <translation>缺少%1</translation>
    </message>
    <message>
        <source>It lacks %1 and %2 more</source>
        <translation>缺少%1以及另外%2项</translation>
    </message>
</context>
<context>
    <name>goconf::SdkInstallCommand</name>
    <message>
        <source>Install a Go beside those that are there, proven by the checksum database</source>
        <translation>在已有的Go之外再安装一个，并由校验和数据库证明来源</translation>
    </message>
    <message>
        <source>A version such as 1.27.3, a line such as 1.27, latest, or an archive that you have</source>
        <translation>版本（如1.27.3）、版本系列（如1.27）、latest，或您已有的归档文件</translation>
    </message>
    <message>
        <source>Where it is downloaded from: goproxy, which is what GOPROXY names and what holds without the option; go.dev; or the address of a site as go.dev/dl is</source>
        <translation>从哪里下载：goproxy（即GOPROXY所写的，也是默认值）、go.dev，或与go.dev/dl相同的站点地址</translation>
    </message>
    <message>
        <source>Make it the one that new terminals find first, as goconf sdk use does</source>
        <translation>让新终端最先找到它，与goconf sdk use相同</translation>
    </message>
    <message>
        <source>Install it although the checksum database cannot be asked; what that contradicts is refused all the same</source>
        <translation>即使无法询问校验和数据库也安装；与其矛盾的仍会拒绝</translation>
    </message>
    <message>
        <source>With --activate, do that although new terminals find another Go, or mix two</source>
        <translation>与--activate同用：即使新终端会找到别的Go或混用两个Go，也照样执行</translation>
    </message>
    <message>
        <source>a file is not downloaded from anywhere: leave out --from</source>
        <translation>文件不需要下载：请去掉--from</translation>
    </message>
</context>
<context>
    <name>goconf::SdkInstallPlan</name>
    <message>
        <source>Would take %1 from %2</source>
        <translation>将从%2取用%1</translation>
    </message>
    <message>
        <source>Would download %1 from %2</source>
        <translation>将从%2下载%1</translation>
    </message>
    <message>
        <source>Would download %1 (%2) from %3</source>
        <translation>将从%3下载%1（%2）</translation>
    </message>
    <message>
        <source>Would install %1 at %2</source>
        <translation>将把%1安装到%2</translation>
    </message>
</context>
<context>
    <name>goconf::SdkInstallReport</name>
    <message>
        <source>waiting for another installation of %1</source>
        <translation>正在等待另一个%1的安装完成</translation>
    </message>
    <message>
        <source>%1 (--unproven installs it all the same)</source>
        <translation>%1（--unproven会照样安装）</translation>
    </message>
    <message>
        <source>%1 is installed already: %2</source>
        <translation>%1已经安装：%2</translation>
    </message>
    <message>
        <source>%1 was installed</source>
        <translation>%1已安装</translation>
    </message>
    <message>
        <source>Installed %1: %2</source>
        <translation>已安装%1：%2</translation>
    </message>
    <message>
        <source>Proven: the checksum database has exactly these files.</source>
        <translation>已证明：与校验和数据库中的文件完全一致。</translation>
    </message>
    <message>
        <source>Not proven.</source>
        <translation>未经证明。</translation>
    </message>
    <message>
        <source>nobody vouches for this Go: %1</source>
        <translation>没有人为这个Go担保：%1</translation>
    </message>
    <message>
        <source>Use it with: goconf sdk use %1</source>
        <translation>使用它：goconf sdk use %1</translation>
    </message>
    <message>
        <source>But not proven: goconf sdk verify %1</source>
        <translation>但来源未经证明：goconf sdk verify %1</translation>
    </message>
</context>
<context>
    <name>goconf::SdkInstaller</name>
    <message>
        <source>At %1 there is something that is no whole %2: remove it or move it away, and install again.</source>
        <translation>%1处有内容，但不是完整的%2：请删除或移走，然后重新安装。</translation>
    </message>
    <message>
        <source>This Go is for %1, and this machine is %2: choose %3.</source>
        <translation>这个Go适用于%1，而这台电脑是%2：请选择%3。</translation>
    </message>
    <message>
        <source>Stopped, as you asked.</source>
        <translation>已按您的要求停止。</translation>
    </message>
    <message>
        <source>The checksum database knows no %1 for %2: check the version.</source>
        <translation>校验和数据库中没有适合%2的%1：请检查版本。</translation>
    </message>
    <message>
        <source>It cannot be proven now that %1 is what Go&apos;s makers released: %2</source>
        <translation>目前无法证明%1就是Go官方发布的版本：%2</translation>
    </message>
    <message>
        <source>There is no whole Go in the file: download it again, from another place if need be.</source>
        <translation>该文件中没有完整的Go：请重新下载，必要时换一个来源。</translation>
    </message>
    <message>
        <source>The file holds %1 for %2 instead of %3 for %4: name the right one.</source>
        <translation>该文件是适合%2的%1，而不是适合%4的%3：请指定正确的文件。</translation>
    </message>
</context>
<context>
    <name>goconf::SdkListCommand</name>
    <message>
        <source>Every Go on this machine, and which one wins where and why</source>
        <translation>这台电脑上的每一个Go，以及在哪里由哪一个生效、为什么</translation>
    </message>
    <message>
        <source>Folders with your projects, to mark the toolchains in the module cache that none of them asks for</source>
        <translation>存放项目的文件夹，用来标出模块缓存中没有项目需要的工具链</translation>
    </message>
    <message>
        <source>There is no folder “%1”: name one that has your projects</source>
        <translation>没有文件夹“%1”：请指定存放项目的文件夹</translation>
    </message>
</context>
<context>
    <name>goconf::SdkLock</name>
    <message>
        <source>another program of ours is choosing or removing a Go and does not finish: let it finish or end it, and try again</source>
        <translation>本程序的另一个实例正在选择或删除某个Go，一直没有结束：请等它完成或将其结束，然后重试</translation>
    </message>
</context>
<context>
    <name>goconf::SdkProgressText</name>
    <message>
        <source>asking the checksum database about %1</source>
        <translation>正在向校验和数据库询问%1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>unpacking %1: %2 %</source>
        <translation>正在解压%1：%2%</translation>
    </message>
    <message>
        <source>reading %1: %2 %</source>
        <translation>正在读取%1：%2%</translation>
    </message>
    <message>
        <source>%1, %2/s</source>
        <translation>%1，%2/s</translation>
    </message>
    <message>
        <source>downloading %1: %2</source>
        <translation>正在下载%1：%2</translation>
    </message>
</context>
<context>
    <name>goconf::SdkProofRecords</name>
    <message>
        <source>cannot write %1</source>
        <translation>无法写入%1</translation>
    </message>
</context>
<context>
    <name>goconf::SdkRemoveCommand</name>
    <message>
        <source>Remove a Go that goconf installed, or a toolchain from the module cache</source>
        <translation>删除由goconf安装的Go，或模块缓存中的工具链</translation>
    </message>
    <message>
        <source>A version on this machine such as 1.27.3, or the path of a Go</source>
        <translation>这台电脑上的版本（如1.27.3），或某个Go的路径</translation>
    </message>
    <message>
        <source>The chosen Go stays, and so does one that a program finds first, until another one is chosen with goconf sdk use. What is removed cannot be taken back; it can be installed again.</source>
        <translation>已选用的Go，以及某个程序最先找到的Go，在用goconf sdk use选用另一个之前不会删除。删除无法撤销，但可以重新安装。</translation>
    </message>
    <message>
        <source>Do not ask; also where a program still finds it first though another one is chosen</source>
        <translation>不询问；即使已选用另一个而仍有程序最先找到它，也照样执行</translation>
    </message>
    <message>
        <source>%1 was removed</source>
        <translation>%1已删除</translation>
    </message>
    <message>
        <source>%1 is still in use by %2, though another one is chosen: open a new terminal, or look at goconf sdk list (--yes does it all the same)</source>
        <translation>虽然已选用另一个，%1仍被%2使用：请打开新的终端，或查看goconf sdk list（--yes会照样执行）</translation>
    </message>
    <message>
        <source>Remove %1 from %2 (%3) for good?</source>
        <translation>要永久删除%2中的%1（%3）吗？</translation>
    </message>
    <message>
        <source>Remove %1 (%2)</source>
        <translation>删除%1（%2）</translation>
    </message>
    <message>
        <source>it is found first by %1</source>
        <translation>%1最先找到它</translation>
    </message>
    <message>
        <source>Removed %1 from %2, %3</source>
        <translation>已从%2删除%1，%3</translation>
    </message>
    <message>
        <source>nothing was removed: the answer was no</source>
        <translation>没有删除任何内容：未得到确认</translation>
    </message>
</context>
<context>
    <name>goconf::SdkRemover</name>
    <message>
        <source>the Go at %1 is not one that goconf installed: %2</source>
        <translation>%1处的Go不是由goconf安装的：%2</translation>
    </message>
    <message>
        <source>there are several, at %1: name the one to remove by its path</source>
        <translation>有多个，位于%1：请用路径指定要删除的那个</translation>
    </message>
    <message>
        <source>%1 is in use by %2: choose another one first with goconf sdk use VERSION</source>
        <translation>%1正被%2使用：请先用goconf sdk use VERSION选用另一个</translation>
    </message>
    <message>
        <source>the link %1 will lead nowhere</source>
        <translation>链接%1将没有目标</translation>
    </message>
    <message>
        <source>remove it, or let it lead to another Go</source>
        <translation>请删除它，或让它指向另一个Go</translation>
    </message>
    <message>
        <source>%1 is the chosen one: choose another one first with goconf sdk use VERSION</source>
        <translation>%1是当前选用的：请先用goconf sdk use VERSION选用另一个</translation>
    </message>
</context>
<context>
    <name>goconf::SdkSourceFinder</name>
    <message>
        <source>There is no release of Go %1: see what there is with goconf sdk available</source>
        <translation>没有Go %1这个版本：请用goconf sdk available查看有哪些版本</translation>
    </message>
</context>
<context>
    <name>goconf::SdkStage</name>
    <message>
        <source>Cannot make the folder %1</source>
        <translation>无法创建文件夹%1</translation>
    </message>
    <message>
        <source>Stopped, as you asked.</source>
        <translation>已按您的要求停止。</translation>
    </message>
    <message>
        <source>Cannot remove %1</source>
        <translation>无法删除%1</translation>
    </message>
    <message>
        <source>Cannot set the mode of %1</source>
        <translation>无法设置%1的权限</translation>
    </message>
    <message>
        <source>Cannot put the new Go at %1</source>
        <translation>无法把新的Go放到%1</translation>
    </message>
</context>
<context>
    <name>goconf::SdkSwitcher</name>
    <message>
        <source>the Go at %1 cannot be used: %2</source>
        <translation>%1处的Go无法使用：%2</translation>
    </message>
    <message>
        <source>nobody can tell whether the Go at %1 runs here: its bin/go is no program</source>
        <translation>无法判断%1处的Go能否在这里运行：它的bin/go不是程序</translation>
    </message>
    <message>
        <source>Choose %1</source>
        <translation>选用%1</translation>
    </message>
    <message>
        <source>go clean -modcache removes this Go</source>
        <translation>go clean -modcache会删除这个Go</translation>
    </message>
    <message>
        <source>run goconf sdk install %1 and choose that one instead</source>
        <translation>请运行goconf sdk install %1并改用那一个</translation>
    </message>
    <message>
        <source>cannot read the link %1</source>
        <translation>无法读取链接%1</translation>
    </message>
    <message>
        <source>%1 is no link, and the link to the chosen Go belongs there: move it away first</source>
        <translation>%1不是链接，而指向所选Go的链接应在那里：请先移走它</translation>
    </message>
    <message>
        <source>or put %1 first in PATH by hand</source>
        <translation>或手动把%1放在PATH的最前面</translation>
    </message>
    <message>
        <source>the Go at %1, which was the chosen one before, is there no more</source>
        <translation>之前选择的位于%1的Go已不存在</translation>
    </message>
    <message>
        <source>%1: install it again with goconf sdk install %2 and undo then, or choose another one with goconf sdk use VERSION</source>
        <translation>%1：请用goconf sdk install %2重新安装后再撤销，或用goconf sdk use VERSION选择另一个</translation>
    </message>
    <message>
        <source>%1: put it back there and undo then, or choose another one with goconf sdk use VERSION</source>
        <translation>%1：请把它放回原处后再撤销，或用goconf sdk use VERSION选择另一个</translation>
    </message>
    <message>
        <source>%1 finds %2</source>
        <translation>%1找到%2</translation>
    </message>
</context>
<context>
    <name>goconf::SdkTable</name>
    <message>
        <source>There is no Go on this machine.</source>
        <translation>这台电脑上没有Go。</translation>
    </message>
    <message>
        <source>managed</source>
        <translation>受管理</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>手动安装</translation>
    </message>
    <message>
        <source>module cache</source>
        <translation>模块缓存</translation>
    </message>
    <message>
        <source>distribution</source>
        <translation>发行版</translation>
    </message>
    <message>
        <source>this process</source>
        <translation>当前进程</translation>
    </message>
    <message>
        <source>desktop programs</source>
        <translation>桌面程序</translation>
    </message>
    <message>
        <source>no go</source>
        <translation>没有go</translation>
    </message>
    <message>
        <source>(a stand-in, no Go itself)</source>
        <translation>（只是替身，本身不是Go）</translation>
    </message>
    <message>
        <source>(a shim of %1)</source>
        <translation>（%1的垫片）</translation>
    </message>
    <message>
        <source>Found first by</source>
        <translation>最先找到它的是</translation>
    </message>
    <message>
        <source>Not proven: goconf sdk verify %1</source>
        <translation>来源未经证明：goconf sdk verify %1</translation>
    </message>
    <message>
        <source>%1 (also for %2)</source>
        <translation>%1（对%2也是如此）</translation>
    </message>
</context>
<context>
    <name>goconf::SdkTrash</name>
    <message>
        <source>cannot remove %1</source>
        <translation>无法删除%1</translation>
    </message>
    <message>
        <source>cannot remove all of %1</source>
        <translation>无法完全删除%1</translation>
    </message>
    <message>
        <source>Stopped, as you asked: what is left at %1 goes with the next goconf sdk remove or goconf sdk install</source>
        <translation>已按您的要求停止：%1中剩余的内容会在下一次goconf sdk remove或goconf sdk install时清除</translation>
    </message>
    <message>
        <source>a program of the Go at %1 runs, or a file of it is open, and nothing was removed: close what uses it, such as an editor with gopls, and try again</source>
        <translation>%1处的Go有程序正在运行，或有文件被打开，因此没有删除任何内容：请关闭使用它的程序（例如带有gopls的编辑器）后重试</translation>
    </message>
</context>
<context>
    <name>goconf::SdkUnpacking</name>
    <message>
        <source>This is not the %1 that Go&apos;s makers released, so it was not installed: get it from another place, and tell who runs this one.</source>
        <translation>这不是Go官方发布的%1，因此没有安装：请从别处获取，并告知该来源的运营者。</translation>
    </message>
    <message>
        <source>The settings in go.env of %1 were edited, and all else is the %2 that Go&apos;s makers released: put back that file, or install %2 by its version and keep your settings with goconf set.</source>
        <translation>%1的go.env中的设置被改动过，其余部分都是Go官方发布的%2：请恢复该文件，或按版本安装%2，并用goconf set保留您的设置。</translation>
    </message>
    <message>
        <source>%1 is not the %2 that Go&apos;s makers released, so it was not installed: install %2 by its version.</source>
        <translation>%1不是Go官方发布的%2，因此没有安装：请按版本安装%2。</translation>
    </message>
</context>
<context>
    <name>goconf::SdkUseCommand</name>
    <message>
        <source>Make a Go the one that new terminals find first</source>
        <translation>让新终端最先找到某个Go</translation>
    </message>
    <message>
        <source>A version on this machine such as 1.27.3, or the path of a Go</source>
        <translation>这台电脑上的版本（如1.27.3），或某个Go的路径</translation>
    </message>
    <message>
        <source>Do it although new terminals find another Go, or mix two</source>
        <translation>即使新终端会找到别的Go或混用两个Go，也照样执行</translation>
    </message>
    <message>
        <source>%1 is the chosen one already: %2</source>
        <translation>%1已是当前选用的：%2</translation>
    </message>
</context>
<context>
    <name>goconf::SdkVerifier</name>
    <message>
        <source>The folder %1 cannot be read: change its permissions, or ask who owns it.</source>
        <translation>无法读取文件夹%1：请更改它的权限，或询问它的所有者。</translation>
    </message>
    <message>
        <source>Stopped, as you asked.</source>
        <translation>已按您的要求停止。</translation>
    </message>
    <message>
        <source>Only go.env was edited, which holds settings: all else is as released.</source>
        <translation>只编辑过存放设置的go.env：其余都与发布版本一致。</translation>
    </message>
    <message>
        <source>All sources are as released, and only programs differ: either Go was built on this machine, or somebody replaced the programs.</source>
        <translation>所有源代码与发布版本一致，只有程序不同：要么Go是在这台电脑上编译的，要么有人替换了程序。</translation>
    </message>
    <message>
        <source>If you did not change these files yourself, install this version again.</source>
        <translation>如果这些文件不是您自己改的，请重新安装该版本。</translation>
    </message>
    <message>
        <source>Built or packed by %1, not comparable: %1 vouches for it.</source>
        <translation>由%1编译或打包，无法比较：由%1担保。</translation>
    </message>
    <message>
        <source>Built by your distribution, not comparable: its package manager vouches for it.</source>
        <translation>由您的发行版编译，无法比较：由其软件包管理器担保。</translation>
    </message>
    <message>
        <source>Nothing in it tells which version it is: there is nothing to compare it with.</source>
        <translation>看不出它是哪个版本：没有可以比较的对象。</translation>
    </message>
    <message>
        <source>It is no release of the Go team but “%1”: there is nothing to compare it with.</source>
        <translation>它不是Go团队的发布版本，而是“%1”：没有可以比较的对象。</translation>
    </message>
    <message>
        <source>The files of %1 are on record nowhere: that began with Go 1.21.</source>
        <translation>%1的文件没有任何记录：从Go 1.21起才有。</translation>
    </message>
    <message>
        <source>Nothing in it tells which system it is for: there is nothing to compare it with.</source>
        <translation>看不出它适用于哪个系统：没有可以比较的对象。</translation>
    </message>
    <message>
        <source>The checksum database has no %1 for %2/%3 on record, as it has for every release of the Go team: find out who made this Go.</source>
        <translation>校验和数据库没有适合%2/%3的%1的记录，而Go团队的每个发布版本都有：请查明是谁制作了这个Go。</translation>
    </message>
    <message>
        <source>Its files change while they are read: try again when that has ended.</source>
        <translation>读取时文件正在变化：请在变化结束后重试。</translation>
    </message>
    <message>
        <source>Its files are not those on record.</source>
        <translation>它的文件与记录不符。</translation>
    </message>
    <message>
        <source>Which ones differ cannot be told, since the original cannot be had: %1</source>
        <translation>无法得到原件，因此说不出哪些文件不同：%1</translation>
    </message>
</context>
<context>
    <name>goconf::SdkVerifyCommand</name>
    <message>
        <source>Proves an installed Go against the checksum database&apos;s log</source>
        <translation>用校验和数据库的日志证明已安装的Go</translation>
    </message>
    <message>
        <source>Versions such as 1.27.3, or paths of a Go; without any, every Go on this machine</source>
        <translation>版本（如1.27.3）或Go的路径；不写则为这台电脑上的每个Go</translation>
    </message>
    <message>
        <source>the newest state of the checksum database could not be kept, so the next one is not compared with it: %1</source>
        <translation>无法保存校验和数据库的最新状态，因此下一个状态不会与它比较：%1</translation>
    </message>
</context>
<context>
    <name>goconf::SdkWish</name>
    <message>
        <source>“%1” is neither a version such as 1.27.3, nor latest, nor a file: correct it</source>
        <translation>“%1”既不是版本（如1.27.3），也不是latest或文件：请改正</translation>
    </message>
</context>
<context>
    <name>goconf::ServedContent</name>
    <message>
        <source>%1 sent no good %2: %3</source>
        <translation>%1发送的%2有问题：%3</translation>
    </message>
    <message>
        <source>%1 sent a web page instead of %2: check the address, and whether this network wants you to sign in first</source>
        <translation>%1发送的是网页而不是%2：请检查地址，以及此网络是否要求先登录</translation>
    </message>
    <message>
        <source>%1 sent something else than an archive instead of %2: check the address</source>
        <translation>%1发送的不是压缩包，应为%2：请检查地址</translation>
    </message>
</context>
<context>
    <name>goconf::SetCommand</name>
    <message>
        <source>%1 is given twice: name it once</source>
        <translation>%1给出了两次：请只写一次</translation>
    </message>
    <message>
        <source>Set variables in the place that should hold them</source>
        <translation>在指定的存储位置设置变量</translation>
    </message>
    <message>
        <source>go-env-file, as go env -w</source>
        <translation>go-env-file，与go env -w相同</translation>
    </message>
    <message>
        <source>“%1” sets nothing: write NAME=VALUE</source>
        <translation>“%1”没有设置任何内容：请写成NAME=VALUE</translation>
    </message>
    <message>
        <source>NAME=VALUE; the bytes arrive exactly</source>
        <translation>NAME=VALUE；每个字节原样写入</translation>
    </message>
    <message>
        <source>Write a value although go refuses it or terminals need another</source>
        <translation>即使 go 拒绝该值或终端需要另一个值，也照样写入</translation>
    </message>
    <message>
        <source>Windows registry: text as it stands, or expand what stands between percent signs; without it, as it was</source>
        <translation>Windows注册表：text表示原样文本，expand表示展开百分号之间的内容；不写则保持原有类型</translation>
    </message>
    <message>
        <source>only the registry has types: name it with --store registry-user</source>
        <translation>只有注册表才有类型：请用--store registry-user指定它</translation>
    </message>
</context>
<context>
    <name>goconf::SettingAdvice</name>
    <message>
        <source>%1 is still set by %2</source>
        <translation>%1仍在别处设置（%2）</translation>
    </message>
    <message>
        <source>use --store %1 for what your terminals see</source>
        <translation>要让终端看到，请用--store %1</translation>
    </message>
    <message>
        <source>%1 sets %2 on a condition and may hide the new value</source>
        <translation>%1有条件地设置%2，可能会遮住新值</translation>
    </message>
    <message>
        <source>%1 sets %2 to %3 and hides the new value</source>
        <translation>%1将%2设为%3，会遮住新值</translation>
    </message>
    <message>
        <source>this replaces the whole PATH</source>
        <translation>这会替换整个PATH</translation>
    </message>
    <message>
        <source>your login shell is %1, which does not read this</source>
        <translation>您的登录shell是%1，它不读取此处</translation>
    </message>
    <message>
        <source>programs see this after the next login</source>
        <translation>程序在下次登录后才能看到</translation>
    </message>
    <message>
        <source>open a new terminal to see it</source>
        <translation>打开新的终端即可看到</translation>
    </message>
    <message>
        <source>leave it there: a terminal needs it</source>
        <translation>请保留它：终端需要它</translation>
    </message>
    <message>
        <source>this PATH has none of the system&apos;s folders, so a terminal would find no program</source>
        <translation>这个PATH不含任何系统文件夹，终端将找不到任何程序</translation>
    </message>
    <message>
        <source>your login shell is %1, which reads this only when it is started as a login shell</source>
        <translation>您的登录shell是%1，只有作为登录shell启动时才会读取此处</translation>
    </message>
    <message>
        <source>unset GOOS and GOARCH together, in one step</source>
        <translation>请在同一步中一并取消设置GOOS和GOARCH</translation>
    </message>
    <message>
        <source>open a new terminal to see it; programs that run already keep what they have</source>
        <translation>打开新的终端即可看到；已在运行的程序保持原有的值</translation>
    </message>
    <message>
        <source>choose %1 under “Write to” for what your terminals see</source>
        <translation>要让终端看到，请在“写入”处选择%1</translation>
    </message>
</context>
<context>
    <name>goconf::SettingCommand</name>
    <message>
        <source>setx cuts values off behind 1,024 characters: set it here instead</source>
        <translation>setx会把值截断到1,024个字符：请改在这里设置</translation>
    </message>
    <message>
        <source>cmd would replace what stands between percent signs: set it here instead</source>
        <translation>cmd会替换百分号之间的内容：请改在这里设置</translation>
    </message>
    <message>
        <source>no shell knows a variable of this name: set it here instead</source>
        <translation>任何shell都没有这个名称的变量：请改在这里设置</translation>
    </message>
    <message>
        <source>the value has bytes that are no text: set it here instead</source>
        <translation>值中有不是文本的字节：请改在这里设置</translation>
    </message>
    <message>
        <source>the value has a line break that this command does not take: set it here instead</source>
        <translation>值中有该命令不接受的换行符：请改在这里设置</translation>
    </message>
    <message>
        <source>cmd would take a part of the value for a command: set it here instead</source>
        <translation>cmd会把值的一部分当作命令：请改在这里设置</translation>
    </message>
</context>
<context>
    <name>goconf::Settings</name>
    <message>
        <source>This process has no %1</source>
        <translation>当前进程没有%1</translation>
    </message>
    <message>
        <source>This process has %1</source>
        <translation>当前进程中的值是%1</translation>
    </message>
</context>
<context>
    <name>goconf::SetupAnswers</name>
    <message>
        <source>You asked for it.</source>
        <translation>这是您要求的。</translation>
    </message>
    <message>
        <source>“%1” cannot be GOPATH: name one folder by its whole path</source>
        <translation>“%1”不能用作GOPATH：请写一个文件夹的完整路径</translation>
    </message>
    <message>
        <source>A Go itself lies in %1, and go does not want both in one folder.</source>
        <translation>%1中就有一个Go，而go不允许两者在同一个文件夹。</translation>
    </message>
    <message>
        <source>Nothing can be written to %1.</source>
        <translation>%1无法写入。</translation>
    </message>
    <message>
        <source>It is %1, where you may write.</source>
        <translation>它是%1，您可以在那里写入。</translation>
    </message>
    <message>
        <source>there is no %1 on this machine: name a shell that is installed</source>
        <translation>这台电脑上没有%1：请写一个已安装的shell</translation>
    </message>
    <message>
        <source>These are the shells that you use.</source>
        <translation>这些是您使用的shell。</translation>
    </message>
    <message>
        <source>Keep the Go of the version manager</source>
        <translation>保留版本管理器的Go</translation>
    </message>
    <message>
        <source>Keep Go %1 at %2</source>
        <translation>保留%2的Go %1</translation>
    </message>
    <message>
        <source>Use Go %1 at %2</source>
        <translation>使用%2的Go %1</translation>
    </message>
    <message>
        <source>Install Go %1 (%2 to download)</source>
        <translation>安装Go %1（需下载%2）</translation>
    </message>
    <message>
        <source>Install Go %1</source>
        <translation>安装Go %1</translation>
    </message>
    <message>
        <source>Install from %1</source>
        <translation>从%1安装</translation>
    </message>
    <message>
        <source>Leave Go as it is</source>
        <translation>Go保持不变</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>The shell of this account cannot be set up from here; these can.</source>
        <translation>此账户的shell无法从这里设置；以下这些可以。</translation>
    </message>
    <message>
        <source>They all get what Windows keeps for you.</source>
        <translation>它们得到的都是Windows为您保存的内容。</translation>
    </message>
    <message>
        <source>every terminal of Windows is given the same: leave out --shell</source>
        <translation>Windows的每个终端得到的都相同：请去掉--shell</translation>
    </message>
</context>
<context>
    <name>goconf::SetupCommand</name>
    <message>
        <source>Set Go up: look, plan, apply, and prove it in a new terminal</source>
        <translation>设置Go：查看、计划、应用，并在新终端中验证</translation>
    </message>
    <message>
        <source>Which Go: a version, a line such as 1.27, latest, an archive that you have, or none to leave Go alone</source>
        <translation>选哪个Go：版本、版本系列（如1.27）、latest、已有的归档文件，或none（不改动Go）</translation>
    </message>
    <message>
        <source>Where modules come from: a value for GOPROXY, auto for the quickest that work, keep to leave it alone</source>
        <translation>模块从哪里来：GOPROXY的值、auto（最快的可用代理）或keep（不改动）</translation>
    </message>
    <message>
        <source>The folder that GOPATH is to name</source>
        <translation>要写入GOPATH的文件夹</translation>
    </message>
    <message>
        <source>A further shell whose terminals are to find Go; may be repeated</source>
        <translation>另外还要让其终端找到Go的shell；可以重复</translation>
    </message>
    <message>
        <source>Ask nobody over the network</source>
        <translation>不向网络询问</translation>
    </message>
    <message>
        <source>Do not ask</source>
        <translation>不提问</translation>
    </message>
    <message>
        <source>“%1” is no shell that can be set up: name bash, zsh, fish or pwsh</source>
        <translation>“%1”不是可以设置的shell：请写bash、zsh、fish或pwsh</translation>
    </message>
    <message>
        <source>Do all this?</source>
        <translation>要执行以上全部操作吗？</translation>
    </message>
    <message>
        <source>nothing was changed: the answer was no</source>
        <translation>没有更改任何内容：未得到确认</translation>
    </message>
    <message>
        <source>there is no Go on this machine, and none can be fetched offline: connect it, or name an archive of Go that you have with --sdk FILE</source>
        <translation>这台机器上没有Go，离线时也无法下载：请连接网络，或用--sdk FILE指定您已有的Go归档文件</translation>
    </message>
</context>
<context>
    <name>goconf::SetupHome</name>
    <message>
        <source>nothing can be written to the home folder %1</source>
        <translation>主文件夹%1无法写入</translation>
    </message>
    <message>
        <source>the home folder lies on another machine (%1), where builds are slow</source>
        <translation>主文件夹在另一台机器上（%1），在那里构建很慢</translation>
    </message>
    <message>
        <source>the name of the home folder holds “%1”, at which go takes GOPATH and PATH apart</source>
        <translation>主文件夹的名称中有“%1”，go会在此处拆分GOPATH和PATH</translation>
    </message>
    <message>
        <source>use an account whose home has another name</source>
        <translation>请使用主文件夹名称不同的账户</translation>
    </message>
    <message>
        <source>the name of the home folder holds a space: Go is fine with it, but some C libraries that cgo builds are not</source>
        <translation>主文件夹的名称中有空格：Go没有问题，但cgo构建的某些C库会出问题</translation>
    </message>
    <message>
        <source>only %1 are free in the home folder, and a Go with its caches takes %2</source>
        <translation>主文件夹只剩%1可用，而Go及其缓存需要%2</translation>
    </message>
    <message>
        <source>make room before a Go is installed</source>
        <translation>请在安装Go之前腾出空间</translation>
    </message>
    <message>
        <source>point GOCACHE and GOMODCACHE to folders on this machine&apos;s own disk if builds take long</source>
        <translation>如果构建太慢，请将GOCACHE和GOMODCACHE指向本机磁盘上的文件夹</translation>
    </message>
    <message>
        <source>make it writable for this account, or point %1 to a folder that is</source>
        <translation>请让此账户可以写入它，或让%1指向可写的文件夹</translation>
    </message>
    <message>
        <source>a share</source>
        <translation>共享文件夹</translation>
    </message>
</context>
<context>
    <name>goconf::SetupObstacle</name>
    <message>
        <source>GOROOT is set, and ties every go to %1, whichever is chosen</source>
        <translation>设置了GOROOT，无论选用哪个，所有go都会被绑定到%1</translation>
    </message>
    <message>
        <source>take it away: go finds its own folder by itself</source>
        <translation>请去掉它：go会自己找到所在的文件夹</translation>
    </message>
    <message>
        <source>GO111MODULE is off, so that go fetches and builds no module</source>
        <translation>GO111MODULE为off，因此go不会获取和构建任何模块</translation>
    </message>
    <message>
        <source>take it away: nobody needs it any more</source>
        <translation>请去掉它：现在已没有人需要它</translation>
    </message>
    <message>
        <source>with -mod=vendor in GOFLAGS go builds only projects that have a vendor folder</source>
        <translation>GOFLAGS含有-mod=vendor时，go只能构建带有vendor文件夹的项目</translation>
    </message>
    <message>
        <source>take it away: go uses a vendor folder by itself where there is one</source>
        <translation>请去掉它：有vendor文件夹时go会自行使用</translation>
    </message>
    <message>
        <source>GOSUMDB is off, so that nobody vouches for what is downloaded</source>
        <translation>GOSUMDB为off，因此下载的内容无人担保</translation>
    </message>
    <message>
        <source>take it away: goconf unset GOSUMDB</source>
        <translation>请去掉它：goconf unset GOSUMDB</translation>
    </message>
</context>
<context>
    <name>goconf::SetupOutcome</name>
    <message>
        <source>Go %1 was installed at %2; goconf sdk remove %1 takes it away again.</source>
        <translation>Go %1已安装到%2；goconf sdk remove %1可以删除它。</translation>
    </message>
    <message>
        <source>The settings were changed; goconf undo %1 takes that back.</source>
        <translation>设置已更改；goconf undo %1可以撤销。</translation>
    </message>
    <message>
        <source>It is not proven that Go&apos;s makers released it; goconf sdk verify %1 asks the checksum database.</source>
        <translation>尚未证明它由Go的开发者发布；goconf sdk verify %1会向校验和数据库查询。</translation>
    </message>
</context>
<context>
    <name>goconf::SetupPlan</name>
    <message>
        <source>1 line</source>
        <translation>1行</translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n行</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>无需操作</translation>
    </message>
    <message>
        <source>1 download</source>
        <translation>1项下载</translation>
    </message>
    <message>
        <source>1 new folder</source>
        <translation>1个新文件夹</translation>
    </message>
    <message>
        <source>1 link</source>
        <translation>1个链接</translation>
    </message>
    <message numerus="yes">
        <source>%n links</source>
        <translation>
            <numerusform>%n个链接</numerusform>
        </translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1个文件</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%2中的%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Download %1 (%2) from %3</source>
        <translation>从%3下载%1（%2）</translation>
    </message>
    <message>
        <source>Download %1 from %2</source>
        <translation>从%2下载%1</translation>
    </message>
    <message>
        <source>Unpack it to %1, and prove it by the checksum database</source>
        <translation>解压到%1，并由校验和数据库证明来源</translation>
    </message>
    <message>
        <source>Unpack %1 to %2</source>
        <translation>把%1解压到%2</translation>
    </message>
    <message>
        <source>Make %1 lead to %2</source>
        <translation>让%1指向%2</translation>
    </message>
    <message>
        <source>Change %1 in %2</source>
        <translation>更改%2中的%1</translation>
    </message>
    <message>
        <source>Create %1 with %2</source>
        <translation>新建%1，共%2</translation>
    </message>
    <message>
        <source>1 value of the registry</source>
        <translation>注册表中的1个值</translation>
    </message>
    <message numerus="yes">
        <source>%n values of the registry</source>
        <translation>
            <numerusform>注册表中的%n个值</numerusform>
        </translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>更改%1</translation>
    </message>
    <message>
        <source>Leave it unproven: without a network the checksum database cannot be asked</source>
        <translation>暂不证明：没有网络，无法查询校验和数据库</translation>
    </message>
    <message>
        <source>Prove it by the checksum database, if that can be asked</source>
        <translation>如果能查询校验和数据库，就用它来证明</translation>
    </message>
</context>
<context>
    <name>goconf::SetupPlanner</name>
    <message>
        <source>Set up Go</source>
        <translation>设置Go</translation>
    </message>
    <message>
        <source>the set-up takes %1 away</source>
        <translation>设置过程会去掉%1</translation>
    </message>
    <message>
        <source>the Go at %1 cannot be used: choose another one</source>
        <translation>%1处的Go无法使用：请另选一个</translation>
    </message>
    <message>
        <source>what GOPROXY names</source>
        <translation>GOPROXY所写的代理</translation>
    </message>
    <message>
        <source>%1 shares %2 with another shell, so it is not set up in the same step</source>
        <translation>%1与另一个shell共用%2，因此不能在同一步中设置</translation>
    </message>
    <message>
        <source>run the set-up once more afterwards</source>
        <translation>请在此之后再运行一次设置</translation>
    </message>
    <message>
        <source>the set-up leaves %1 of it</source>
        <translation>设置后保留%1</translation>
    </message>
    <message>
        <source>Go %1 is not on this machine, and without a network it cannot be fetched: connect the machine, or name an archive of Go that you have</source>
        <translation>此计算机上没有Go %1，而没有网络就无法获取它：请连接网络，或指定您已有的Go归档文件</translation>
    </message>
</context>
<context>
    <name>goconf::SetupReport</name>
    <message>
        <source>ok</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>未尝试</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Go</translation>
    </message>
    <message>
        <source>Terminals</source>
        <translation>终端</translation>
    </message>
    <message>
        <source>Modules</source>
        <translation>模块</translation>
    </message>
    <message>
        <source>%1 (goconf sdk install --unproven %2 installs it all the same)</source>
        <translation>%1（goconf sdk install --unproven %2会照样安装）</translation>
    </message>
    <message>
        <source>(done before that: %1)</source>
        <translation>（此前已完成：%1）</translation>
    </message>
    <message>
        <source>%1: %2: %3</source>
        <translation>%1：%2：%3</translation>
    </message>
</context>
<context>
    <name>goconf::SetupRun</name>
    <message>
        <source>the set-up was stopped before any setting was changed</source>
        <translation>在更改任何设置之前，设置过程就已停止</translation>
    </message>
    <message>
        <source>changing settings</source>
        <translation>正在更改设置</translation>
    </message>
    <message>
        <source>waiting for another installation of %1</source>
        <translation>正在等待另一个%1的安装完成</translation>
    </message>
    <message>
        <source>there is no network, so the checksum database cannot be asked about %1</source>
        <translation>没有网络，因此无法向校验和数据库查询%1</translation>
    </message>
</context>
<context>
    <name>goconf::SetupSurvey</name>
    <message>
        <source>looking for Go and at the terminals</source>
        <translation>正在查看Go和各个终端</translation>
    </message>
</context>
<context>
    <name>goconf::SetupTerminal</name>
    <message>
        <source>every new terminal</source>
        <translation>每个新终端</translation>
    </message>
</context>
<context>
    <name>goconf::SharedOptions</name>
    <message>
        <source>Print one JSON document and nothing else</source>
        <translation>只输出一个JSON文档</translation>
    </message>
    <message>
        <source>Print the plan and write nothing</source>
        <translation>只显示计划，不写入</translation>
    </message>
    <message>
        <source>Where the setting is kept; without it: %1</source>
        <translation>设置的存储位置；不写则为：%1</translation>
    </message>
    <message>
        <source>No effect here: this command asks nothing</source>
        <translation>在此无效：本命令不提问</translation>
    </message>
</context>
<context>
    <name>goconf::ShellDialect</name>
    <message>
        <source>%1 is no name that this shell can hold: use letters, digits and underscores, not beginning with a digit</source>
        <translation>这个shell不能使用变量名%1：请用字母、数字和下划线，且不以数字开头</translation>
    </message>
    <message>
        <source>the shell keeps the variable %1 for itself: choose another name</source>
        <translation>变量%1由shell自己使用：请选择别的名称</translation>
    </message>
    <message>
        <source>an empty entry means the current folder: name the folder</source>
        <translation>空项表示当前文件夹：请写出文件夹</translation>
    </message>
    <message>
        <source>%1 contains &apos;%2&apos;, which separates the entries of a list: use a folder without it</source>
        <translation>%1中有“%2”，它是列表的分隔符：请使用不含它的文件夹</translation>
    </message>
    <message>
        <source>the value contains a NUL byte, which no variable can hold: remove it</source>
        <translation>值中含有 NUL 字节，任何变量都无法保存它：请将其删除</translation>
    </message>
</context>
<context>
    <name>goconf::ShellFiles</name>
    <message>
        <source>%1:%2 holds a NUL byte, behind which shells read something else or nothing: remove the byte</source>
        <translation>%1:%2含有NUL字节，shell在其后会读到别的内容或什么也读不到：请删除该字节</translation>
    </message>
</context>
<context>
    <name>goconf::ShellPlanner</name>
    <message>
        <source>%1 is set later by %2, in a way that only running the file could tell: change that line first</source>
        <translation>%1稍后会由%2设置，结果只有运行这个文件才知道：请先更改那一行</translation>
    </message>
    <message>
        <source>%1 is set inside a condition or a larger statement at %2: change that line by hand</source>
        <translation>%1在%2的条件或较大的语句中设置：请手动更改那一行</translation>
    </message>
    <message>
        <source>%1 is set for all users at %2: ask the administrator, or set another value</source>
        <translation>%1在%2为所有用户设置：请联系管理员，或设置别的值</translation>
    </message>
    <message>
        <source>%1 is added to %2 at %3, which cannot be changed safely from here: change that line by hand</source>
        <translation>%1在%3被添加到%2，从这里无法安全地更改：请手动更改那一行</translation>
    </message>
    <message>
        <source>%1 is still set at %2, which cannot be changed safely from here: change that line by hand</source>
        <translation>%1仍在%2处设置，从这里无法安全修改：请手动修改该行</translation>
    </message>
    <message>
        <source>%1 is made a universal variable of fish at %2: remove that line, then run “set -eU %1” in fish</source>
        <translation>%2处将%1设为fish的通用变量：请删除该行，然后在fish中运行“set -eU %1”</translation>
    </message>
    <message>
        <source>%1 is a universal variable, which fish itself keeps: run “set -eU %1” in fish</source>
        <translation>%1是由fish自己保存的通用变量：请在fish中运行“set -eU %1”</translation>
    </message>
    <message>
        <source>%1 is made read-only by %2, so that no other line can set it: change that line first</source>
        <translation>%2将%1设为只读，其他任何行都无法再设置它：请先修改该行</translation>
    </message>
    <message>
        <source>%1 is still set by %2</source>
        <translation>%1仍由%2设置</translation>
    </message>
    <message>
        <source>change that line by hand</source>
        <translation>请手动修改该行</translation>
    </message>
</context>
<context>
    <name>goconf::ShellProfileStore</name>
    <message>
        <source>Profile of bash</source>
        <translation>bash的配置文件</translation>
    </message>
    <message>
        <source>Profile of zsh</source>
        <translation>zsh的配置文件</translation>
    </message>
    <message>
        <source>Profile of sh</source>
        <translation>sh的配置文件</translation>
    </message>
    <message>
        <source>Configuration of fish</source>
        <translation>fish的配置文件</translation>
    </message>
    <message>
        <source>Profile of PowerShell 7</source>
        <translation>PowerShell 7的配置文件</translation>
    </message>
    <message>
        <source>from %1:%2 on we cannot follow the file, so a value that is set there is not known here</source>
        <translation>从 %1:%2 起我们无法继续解读该文件，因此这里不知道其后设置的值</translation>
    </message>
    <message>
        <source>Look at the terminal&apos;s view, which asks the shell.</source>
        <translation>请查看终端视图，它会询问 shell。</translation>
    </message>
    <message>
        <source>Profile of Windows PowerShell</source>
        <translation>Windows PowerShell的配置文件</translation>
    </message>
</context>
<context>
    <name>goconf::ShellProof</name>
    <message>
        <source>change that line by hand</source>
        <translation>请手动修改该行</translation>
    </message>
    <message>
        <source>%1 is still set in a new %2</source>
        <translation>在新的%2中，%1仍被设置</translation>
    </message>
    <message>
        <source>a new %1 does not get the new value of %2</source>
        <translation>新的%1得不到%2的新值</translation>
    </message>
    <message>
        <source>%1 sets %2 to %3 and hides the new value</source>
        <translation>%1将%2设为%3，会遮住新值</translation>
    </message>
    <message>
        <source>%1 takes %2 away again</source>
        <translation>%1又取消了%2</translation>
    </message>
    <message>
        <source>%1 does not arrive in %2 of a new %3</source>
        <translation>%1没有进入新的%3的%2</translation>
    </message>
    <message>
        <source>%1 is still in %2 of a new %3</source>
        <translation>%1仍在新的%3的%2中</translation>
    </message>
    <message>
        <source>%1 sets %2 without %3</source>
        <translation>%1设置了%2，但不含%3</translation>
    </message>
    <message>
        <source>%1 is still put into %2 by %3</source>
        <translation>%3仍把%1放进%2</translation>
    </message>
    <message>
        <source>%1 is not the first in %2 of a new %3: it stands behind %4</source>
        <translation>在新的 %3 中，%1 不在 %2 的最前面：它排在 %4 之后</translation>
    </message>
    <message>
        <source>look at %1, which puts %2 there</source>
        <translation>请查看 %1，是它把 %2 放在那里的</translation>
    </message>
</context>
<context>
    <name>goconf::ShellTrace</name>
    <message>
        <source>PowerShell cannot tell who set a variable: its profile is read instead</source>
        <translation>PowerShell无法说明变量由谁设置：改为读取它的配置文件</translation>
    </message>
    <message>
        <source>a new %1 does not get ready in time: look for a command in its profile that waits or is slow</source>
        <translation>新启动的%1没有及时就绪：请在它的配置文件中查找等待或很慢的命令</translation>
    </message>
    <message>
        <source>a new %1 ends or becomes another program before it is ready: look for exec, exit or an error in its profile</source>
        <translation>新启动的%1在就绪前就结束或变成了另一个程序：请在它的配置文件中查找exec、exit或错误</translation>
    </message>
    <message>
        <source>the profile of %1 turns tracing off: the lines were found by reading the files</source>
        <translation>%1的配置文件关闭了跟踪：这些行是通过读取文件找到的</translation>
    </message>
    <message>
        <source>%1 belongs to another user, so its profiles are not run</source>
        <translation>%1属于另一个用户，因此不运行其中的配置文件</translation>
    </message>
    <message>
        <source>the configuration of %1 builds on a folder that %1 has not made yet</source>
        <translation>%1的配置用到了%1尚未创建的文件夹</translation>
    </message>
    <message>
        <source>the profile of %1 takes too long to be traced: the lines were found by reading the files</source>
        <translation>%1 的配置文件耗时过长，无法跟踪：行号是通过读取文件得到的</translation>
    </message>
    <message>
        <source>the profile of %1 prints too much to be traced: the lines were found by reading the files</source>
        <translation>%1 的配置文件输出过多，无法跟踪：行号是通过读取文件得到的</translation>
    </message>
</context>
<context>
    <name>goconf::ShellWalk</name>
    <message>
        <source>the start-up files are larger than %1 MiB in total, up to %2: source less</source>
        <translation>启动文件总共超过%1 MiB（读到%2为止）：请少引入一些文件</translation>
    </message>
</context>
<context>
    <name>goconf::ShownName</name>
    <message>
        <source>(default value)</source>
        <translation>（默认值）</translation>
    </message>
</context>
<context>
    <name>goconf::Standing</name>
    <message>
        <source>good</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>information</source>
        <translation>信息</translation>
    </message>
</context>
<context>
    <name>goconf::StartOptions</name>
    <message>
        <source>Sets up, shows and repairs a Go environment.</source>
        <translation>设置、查看和修复Go环境。</translation>
    </message>
    <message>
        <source>Print this and end</source>
        <translation>显示本帮助并退出</translation>
    </message>
    <message>
        <source>Print the version and end</source>
        <translation>显示版本并退出</translation>
    </message>
    <message>
        <source>Open a page: %1</source>
        <translation>打开页面：%1</translation>
    </message>
    <message>
        <source>Go to one thing of the page, such as a variable</source>
        <translation>转到页面中的某一项，例如某个变量</translation>
    </message>
    <message>
        <source>“%1” is no option</source>
        <translation>“%1”不是选项</translation>
    </message>
    <message>
        <source>there is no page %1: name one of %2</source>
        <translation>没有页面%1：可用的有%2</translation>
    </message>
    <message>
        <source>there is no display here: use goconf in the terminal</source>
        <translation>这里没有显示器：请在终端中使用goconf</translation>
    </message>
</context>
<context>
    <name>goconf::StoreList</name>
    <message>
        <source>there is no %1 on this system: name another store</source>
        <translation>这个系统上没有%1：请选择其他存储位置</translation>
    </message>
    <message>
        <source>there is no store %1: name one of %2</source>
        <translation>没有存储位置%1：可用的有%2</translation>
    </message>
    <message>
        <source>we cannot edit the profile of %1: name a place with --store</source>
        <translation>无法编辑%1的配置文件：请用--store指定存储位置</translation>
    </message>
    <message>
        <source>there is no login shell on this system: name a place with --store</source>
        <translation>此系统没有登录shell：请用--store指定位置</translation>
    </message>
    <message>
        <source>this system knows no login shell of user id %1: name a place with --store</source>
        <translation>此系统不知道用户ID %1的登录shell：请用--store指定位置</translation>
    </message>
</context>
<context>
    <name>goconf::SumDatabase</name>
    <message>
        <source>The checksum database’s answer differs from what it has on record: do not trust it, and try another proxy.</source>
        <translation>校验和数据库的应答与其记录不符：请不要相信它，换一个代理再试。</translation>
    </message>
    <message>
        <source>The checksum database’s answer is not in the tree that it signed: do not trust it, and try another proxy.</source>
        <translation>校验和数据库的应答不在它签名的树中：请不要相信它，换一个代理再试。</translation>
    </message>
    <message>
        <source>The checksum database answered with a record of something else: do not trust it, and try another proxy.</source>
        <translation>校验和数据库应答的是别的记录：请不要相信它，换一个代理再试。</translation>
    </message>
    <message>
        <source>The kept head “%1” of the checksum database “%2” is damaged or signed by another key: remove the file to begin anew, if you know why it changed.</source>
        <translation>校验和数据库“%2”保存的树头“%1”已损坏，或由另一个密钥签名：如果您知道原因，请删除该文件重新开始。</translation>
    </message>
    <message>
        <source>The checksum database “%1” signed two histories that contradict each other: install nothing that it vouches for, and show the evidence in “%2” to those who run it.</source>
        <translation>校验和数据库“%1”签名了两份互相矛盾的历史：请不要安装由它担保的任何内容，并把“%2”中的证据交给它的运营者。</translation>
    </message>
    <message>
        <source>The checksum database “%1” signed two histories that contradict each other: install nothing that it vouches for, and show the evidence to those who run it.</source>
        <translation>校验和数据库“%1”签名了两份互相矛盾的历史：请不要安装由它担保的任何内容，并把证据交给它的运营者。</translation>
    </message>
</context>
<context>
    <name>goconf::SumDbName</name>
    <message>
        <source>No checksum database is named.</source>
        <translation>没有写校验和数据库。</translation>
    </message>
    <message>
        <source>There are more than two words; only a name or key and one address may stand here.</source>
        <translation>多于两个词；这里只能写一个名称或密钥，再加一个地址。</translation>
    </message>
    <message>
        <source>“%1” is no checksum database that Go knows, and no complete key either.</source>
        <translation>“%1”不是Go所知的校验和数据库，也不是完整的密钥。</translation>
    </message>
    <message>
        <source>The name “%1” of the checksum database must be a host, or a host and a path.</source>
        <translation>校验和数据库的名称“%1”必须是主机，或主机加路径。</translation>
    </message>
</context>
<context>
    <name>goconf::SumRecord</name>
    <message>
        <source>The answer is not a record of a checksum database: check the proxy; a web page may stand in its place.</source>
        <translation>应答不是校验和数据库的记录：请检查代理；得到的可能是网页。</translation>
    </message>
</context>
<context>
    <name>goconf::SumSettings</name>
    <message>
        <source>GOSUMDB=off turns the checksum database off: unset GOSUMDB to have downloads proven.</source>
        <translation>GOSUMDB=off关闭了校验和数据库：取消设置GOSUMDB，下载才能得到证明。</translation>
    </message>
</context>
<context>
    <name>goconf::SumTiles</name>
    <message>
        <source>A tile of the checksum database has the wrong length: try again, or another proxy.</source>
        <translation>校验和数据库的一个分块长度不对：请重试，或换一个代理。</translation>
    </message>
    <message>
        <source>A tile of the checksum database’s signed tree is missing: try another proxy.</source>
        <translation>校验和数据库签名树的一个分块缺失：请换一个代理。</translation>
    </message>
</context>
<context>
    <name>goconf::SurveyedNetwork</name>
    <message>
        <source>nobody was asked over the network, as was wished</source>
        <translation>按照要求，没有向网络询问</translation>
    </message>
    <message>
        <source>asking the proxies</source>
        <translation>正在询问代理</translation>
    </message>
    <message>
        <source>no module proxy answered: this machine seems to be offline</source>
        <translation>没有模块代理应答：这台电脑似乎没有联网</translation>
    </message>
    <message>
        <source>connect it, or set up from an archive of Go that you have</source>
        <translation>请联网，或用您已有的Go归档文件设置</translation>
    </message>
    <message>
        <source>asking which releases of Go there are</source>
        <translation>正在询问有哪些Go版本</translation>
    </message>
</context>
<context>
    <name>goconf::SwitchCheck</name>
    <message>
        <source>a stand-in of a version manager</source>
        <translation>版本管理器的替身</translation>
    </message>
    <message>
        <source>no go is found by %1</source>
        <translation>%1找不到go</translation>
    </message>
    <message>
        <source>%1 is found first by %2</source>
        <translation>%2最先找到的是%1</translation>
    </message>
    <message>
        <source>%1 (%2) is found first by %3</source>
        <translation>%3最先找到的是%1（%2）</translation>
    </message>
    <message>
        <source>take the folder of that go out of PATH there, or put it behind %1</source>
        <translation>请在那里从PATH中去掉那个go的文件夹，或把它放到%1之后</translation>
    </message>
    <message>
        <source>open a new terminal</source>
        <translation>请打开新的终端</translation>
    </message>
    <message>
        <source>GOROOT of this terminal is %1, so go would mix that Go with this one</source>
        <translation>这个终端的GOROOT是%1，go会把那个Go与这个混在一起</translation>
    </message>
    <message>
        <source>%1 sets GOROOT to %2, so go would mix that Go with this one</source>
        <translation>%1把GOROOT设为%2，go会把那个Go与这个混在一起</translation>
    </message>
    <message>
        <source>run goconf unset GOROOT: go finds its own folder by itself</source>
        <translation>请运行goconf unset GOROOT：go会自己找到所在的文件夹</translation>
    </message>
    <message>
        <source>remove that line: go finds its own folder by itself</source>
        <translation>请删除那一行：go会自己找到所在的文件夹</translation>
    </message>
    <message>
        <source>GOTOOLCHAIN of this terminal is %1, so go hands the work to %2</source>
        <translation>这个终端的GOTOOLCHAIN是%1，因此go会把工作交给%2</translation>
    </message>
    <message>
        <source>%1 sets GOTOOLCHAIN to %2, so go hands the work to %3</source>
        <translation>%1把GOTOOLCHAIN设为%2，因此go会把工作交给%3</translation>
    </message>
    <message>
        <source>run goconf unset GOTOOLCHAIN</source>
        <translation>请运行goconf unset GOTOOLCHAIN</translation>
    </message>
    <message>
        <source>remove that setting, or make it local</source>
        <translation>请删除该设置，或改为local</translation>
    </message>
    <message>
        <source>if you use it there, run %1</source>
        <translation>如果您在那里使用它，请运行%1</translation>
    </message>
    <message>
        <source>it stands in PATH of the system, which comes before yours: uninstall that Go, or run goconf path remove --store registry-system %1 as administrator</source>
        <translation>它在系统的PATH中，而系统的PATH排在您的前面：请卸载那个Go，或以管理员身份运行goconf path remove --store registry-system %1</translation>
    </message>
    <message>
        <source>this terminal keeps the PATH that it has, where no go is</source>
        <translation>此终端保留现有的PATH，其中没有go</translation>
    </message>
    <message>
        <source>open a new terminal afterwards</source>
        <translation>之后请打开新的终端</translation>
    </message>
    <message>
        <source>remove that variable: go finds its own folder by itself</source>
        <translation>请移除该变量：go会自己找到它的文件夹</translation>
    </message>
</context>
<context>
    <name>goconf::TargetGroup</name>
    <message>
        <source>cannot create the folder %1</source>
        <translation>无法创建文件夹 %1</translation>
    </message>
    <message>
        <source>%1 and %2 are the same file, which cannot hold both contents: change only one</source>
        <translation>%1 和 %2 是同一个文件，无法同时保存两种内容：请只更改一个</translation>
    </message>
    <message>
        <source>%1 changed meanwhile: nothing is written; look at the difference and try again</source>
        <translation>%1在此期间发生了变化：没有写入任何内容；请查看差异后再试</translation>
    </message>
    <message>
        <source>%1 is another file now than %2, which the change was written to: nothing is written; let %1 lead there again and undo once more, or change both by hand</source>
        <translation>%1 现在指向的文件已不是更改所写入的 %2：没有写入任何内容；请让 %1 重新指向那里后再次撤销，或手动修改这两个文件</translation>
    </message>
</context>
<context>
    <name>goconf::TargetProblems</name>
    <message>
        <source>Experiments are meant for work on Go itself; another version may not know them and then refuses to build.</source>
        <translation>实验特性用于开发Go本身；别的版本可能没有这些特性，会因此拒绝构建。</translation>
    </message>
    <message>
        <source>GOFIPS140 must be off, latest, inprocess, certified or a version such as v1.0.0; “%1” is none of them.</source>
        <translation>GOFIPS140必须是off、latest、inprocess、certified或v1.0.0这样的版本，不能是“%1”。</translation>
    </message>
    <message>
        <source>%1 must be 0 or 1; Go passes over “%2” without a word.</source>
        <translation>%1必须是0或1；Go会忽略“%2”而不提示。</translation>
    </message>
    <message>
        <source>Go knows no operating system “%1”.</source>
        <translation>Go没有名为“%1”的操作系统。</translation>
    </message>
    <message>
        <source>Go knows no processor architecture “%1”.</source>
        <translation>Go没有名为“%1”的处理器架构。</translation>
    </message>
    <message>
        <source>Go cannot build for %1 on %2.</source>
        <translation>Go不能为%2上的%1构建。</translation>
    </message>
    <message>
        <source>Set GOOS and GOARCH together, in one step.</source>
        <translation>请一次同时设置GOOS和GOARCH。</translation>
    </message>
    <message>
        <source>Every program is now built for %1, also by “go run” and “go test”, which cannot start it here.</source>
        <translation>现在每个程序都为%1构建，“go run”和“go test”也是如此，而这里无法启动这样的程序。</translation>
    </message>
    <message>
        <source>Set it for one command only: GOOS=%1 go build</source>
        <translation>请只为一条命令设置：GOOS=%1 go build</translation>
    </message>
    <message>
        <source>GO111MODULE=on has been the default since Go 1.16; nobody needs to set it.</source>
        <translation>从Go 1.16起，GO111MODULE=on就是默认值，无需设置。</translation>
    </message>
    <message>
        <source>GO111MODULE=off makes Go ignore every go.mod; “go install name@version” and fetching toolchains stop working.</source>
        <translation>GO111MODULE=off会让Go忽略所有go.mod；“go install name@version”和下载工具链都不能用。</translation>
    </message>
    <message>
        <source>GO111MODULE=auto makes Go behave differently depending on whether a go.mod is near.</source>
        <translation>GO111MODULE=auto会让Go的行为随附近有没有go.mod而变化。</translation>
    </message>
    <message>
        <source>GO111MODULE must be on, off or auto; “%1” is none of them.</source>
        <translation>GO111MODULE必须是on、off或auto，不能是“%1”。</translation>
    </message>
    <message>
        <source>“%1” is no NAME=VALUE; Go passes over it.</source>
        <translation>“%1”不是NAME=VALUE的形式，Go会忽略它。</translation>
    </message>
    <message>
        <source>Write it as name=value, with commas and without blanks.</source>
        <translation>请写成name=value，用逗号分隔，不加空格。</translation>
    </message>
    <message>
        <source>Choose a pair of “go tool dist list”.</source>
        <translation>请从“go tool dist list”中选一对。</translation>
    </message>
</context>
<context>
    <name>goconf::TextProblems</name>
    <message>
        <source>The value contains a NUL byte, which no environment can hold.</source>
        <translation>值中有NUL字节，任何环境都无法保存。</translation>
    </message>
    <message>
        <source>The value contains bytes that are no UTF-8 text; Go shows and compares them wrongly.</source>
        <translation>值中有不是UTF-8文本的字节，Go会错误地显示和比较它们。</translation>
    </message>
    <message>
        <source>The value ends in a carriage return, as in a file with Windows line ends; Go takes it as part of the value.</source>
        <translation>值以回车符结尾，像是来自使用Windows换行符的文件；Go会把它当作值的一部分。</translation>
    </message>
    <message>
        <source>The value contains a line end, which Go takes as part of the value.</source>
        <translation>值中有换行符，Go会把它当作值的一部分。</translation>
    </message>
    <message>
        <source>The value contains a control character that nobody can see.</source>
        <translation>值中有看不见的控制字符。</translation>
    </message>
    <message>
        <source>The value contains an invisible character (U+%1), often left behind by copying from a web page.</source>
        <translation>值中有不可见字符（U+%1），常因从网页复制而留下。</translation>
    </message>
    <message>
        <source>Type the value anew instead of pasting it.</source>
        <translation>请重新输入这个值，不要粘贴。</translation>
    </message>
    <message>
        <source>The value contains full-width punctuation, which Go does not take as a separator.</source>
        <translation>值中有全角标点，Go不会把它们当作分隔符。</translation>
    </message>
    <message>
        <source>Write , ; : | and = in their narrow form.</source>
        <translation>请用半角的“,”“;”“:”“|”和“=”。</translation>
    </message>
    <message>
        <source>The value begins or ends with a blank, which Go takes as part of it.</source>
        <translation>值的开头或末尾有空格，Go会把它当作值的一部分。</translation>
    </message>
    <message>
        <source>Write it without blanks around it.</source>
        <translation>请去掉两边的空格。</translation>
    </message>
    <message>
        <source>The value names another variable, which Go does not expand.</source>
        <translation>值中写了另一个变量，Go不会展开它。</translation>
    </message>
    <message>
        <source>Write out what the other variable holds.</source>
        <translation>请直接写出另一个变量的内容。</translation>
    </message>
    <message>
        <source>“~” means the home folder only to a shell; Go takes it as it stands.</source>
        <translation>“~”只有在shell中才表示主文件夹，Go会按原样使用它。</translation>
    </message>
    <message>
        <source>Write out the path of the home folder.</source>
        <translation>请写出主文件夹的路径。</translation>
    </message>
</context>
<context>
    <name>goconf::Tile</name>
    <message>
        <source>This is not the path of a tile of a checksum database.</source>
        <translation>这不是校验和数据库分块的路径。</translation>
    </message>
    <message>
        <source>A tile of the checksum database is incomplete: try again.</source>
        <translation>校验和数据库的一个分块不完整：请重试。</translation>
    </message>
</context>
<context>
    <name>goconf::TileHashReader</name>
    <message>
        <source>Such a record or tree cannot be part of this log.</source>
        <translation>这样的记录或树不可能属于该日志。</translation>
    </message>
    <message>
        <source>The checksum database’s data do not fit its signed head: do not trust this answer, and try another proxy.</source>
        <translation>校验和数据库的数据与其签名的树头不符：请不要相信这个应答，换一个代理再试。</translation>
    </message>
</context>
<context>
    <name>goconf::ToolchainDownload</name>
    <message>
        <source>cannot make the folder %1: look at its permissions</source>
        <translation>无法创建文件夹%1：请查看权限</translation>
    </message>
    <message>
        <source>a go command works on %1 and does not finish: let it finish, and try again</source>
        <translation>某个go命令正在处理%1且没有结束：请等它完成后重试</translation>
    </message>
    <message>
        <source>cannot remove %1</source>
        <translation>无法删除%1</translation>
    </message>
    <message>
        <source>cannot write %1: look at its permissions</source>
        <translation>无法写入%1：请查看权限</translation>
    </message>
</context>
<context>
    <name>goconf::ToolchainName</name>
    <message>
        <source>Behind “+” only auto or path may stand, not “%1”.</source>
        <translation>“+”后面只能是auto或path，不能是“%1”。</translation>
    </message>
    <message>
        <source>“%1” is no name of a toolchain; such a name looks like go1.27.3.</source>
        <translation>“%1”不是工具链的名称；名称的形式如go1.27.3。</translation>
    </message>
</context>
<context>
    <name>goconf::ToolchainOriginal</name>
    <message>
        <source>A folder for temporary files cannot be created: make room, or set TMPDIR.</source>
        <translation>无法创建临时文件夹：请腾出空间，或设置TMPDIR。</translation>
    </message>
    <message>
        <source>What the proxy serves as %1 is not what the checksum database has on record: use another proxy.</source>
        <translation>代理提供的%1与校验和数据库的记录不符：请换一个代理。</translation>
    </message>
</context>
<context>
    <name>goconf::ToolchainProblems</name>
    <message>
        <source>No go command starts with this toolchain: %1</source>
        <translation>使用这个工具链，任何go命令都无法启动：%1</translation>
    </message>
    <message>
        <source>Go stays with the installed version; a project that needs a newer one does not build.</source>
        <translation>Go会一直使用已安装的版本；需要更新版本的项目无法构建。</translation>
    </message>
    <message>
        <source>auto lets Go fetch what a project asks for.</source>
        <translation>auto会让Go下载项目所需的版本。</translation>
    </message>
    <message>
        <source>Every go command uses %1, also where the installed Go is newer.</source>
        <translation>所有go命令都使用%1，即使已安装的Go更新。</translation>
    </message>
    <message>
        <source>“%1” is a version of the language, and no release has that name; since Go 1.21 the first release of a line ends in .0.</source>
        <translation>“%1”是语言版本，没有发布版使用这个名称；从Go 1.21起，每个系列的首个发布版以.0结尾。</translation>
    </message>
</context>
<context>
    <name>goconf::TransparencyLog</name>
    <message>
        <source>Such a record or tree cannot be part of this log.</source>
        <translation>这样的记录或树不可能属于该日志。</translation>
    </message>
</context>
<context>
    <name>goconf::TransportLibrary</name>
    <message>
        <source>the network part of this program cannot be loaded: install the program again, with Qt Network</source>
        <translation>无法加载本程序的网络部分：请连同Qt Network重新安装本程序</translation>
    </message>
</context>
<context>
    <name>goconf::TreeHead</name>
    <message>
        <source>The head of the log cannot be read: check that the address leads to a checksum database.</source>
        <translation>无法读取日志的树头：请检查该地址是否为校验和数据库。</translation>
    </message>
</context>
<context>
    <name>goconf::TreeHeadStore</name>
    <message>
        <source>Cannot create the folder “%1”: check the owner, the mode and the free space of the folder above it.</source>
        <translation>无法创建文件夹“%1”：请检查上级文件夹的所有者、权限和剩余空间。</translation>
    </message>
    <message>
        <source>The file “%1” changed meanwhile: try again.</source>
        <translation>文件“%1”在此期间被更改：请重试。</translation>
    </message>
    <message>
        <source>cannot write %1</source>
        <translation>无法写入%1</translation>
    </message>
</context>
<context>
    <name>goconf::TrustProblems</name>
    <message>
        <source>Go cannot use this checksum database: %1</source>
        <translation>Go不能使用这个校验和数据库：%1</translation>
    </message>
    <message>
        <source>GOSUMDB=off lets a proxy hand you changed modules unnoticed, and Go can no longer download toolchains.</source>
        <translation>GOSUMDB=off使代理能提供被改动的模块而不被发现，Go也不能再下载工具链。</translation>
    </message>
    <message>
        <source>Take it away; for private modules name them in GOPRIVATE, and where sum.golang.org cannot be reached use sum.golang.google.cn.</source>
        <translation>请去掉它；私有模块请写入GOPRIVATE，无法访问sum.golang.org的地方请用sum.golang.google.cn。</translation>
    </message>
    <message>
        <source>The checksum database is asked over http; its answers are signed, but others can see the questions.</source>
        <translation>访问校验和数据库用的是http；回答有签名，但查询内容会被别人看到。</translation>
    </message>
    <message>
        <source>Go cannot use this list of ways to sign in: %1</source>
        <translation>Go不能使用这个登录方式列表：%1</translation>
    </message>
    <message>
        <source>Go sends no passwords at all, not even those of the netrc file.</source>
        <translation>Go完全不发送密码，netrc文件中的密码也不发送。</translation>
    </message>
    <message>
        <source>“netrc” takes no arguments; Go passes over what follows it.</source>
        <translation>“netrc”不带参数，Go会忽略它后面的内容。</translation>
    </message>
    <message>
        <source>Name another file in the environment variable NETRC.</source>
        <translation>请用环境变量NETRC指定另一个文件。</translation>
    </message>
    <message>
        <source>Without “netrc” in the list Go no longer reads the netrc file.</source>
        <translation>列表中没有“netrc”，Go就不再读取netrc文件。</translation>
    </message>
    <message>
        <source>Add it at the end, behind a semicolon, if you need it.</source>
        <translation>如有需要，请在末尾加上分号，再写上它。</translation>
    </message>
    <message>
        <source>Go cannot read these rules: %1</source>
        <translation>Go无法读取这些规则：%1</translation>
    </message>
    <message>
        <source>Go knows no version control system “%1”, so that word allows nothing.</source>
        <translation>Go没有名为“%1”的版本控制系统，所以这个词不允许任何内容。</translation>
    </message>
    <message>
        <source>Possible are %1.</source>
        <translation>可用的有%1。</translation>
    </message>
    <message>
        <source>The pattern “%1” has an unpaired bracket and never matches.</source>
        <translation>模式“%1”有不成对的方括号，不会匹配任何内容。</translation>
    </message>
</context>
<context>
    <name>goconf::TrustedRoots</name>
    <message>
        <source>SSL_CERT_FILE and SSL_CERT_DIR lead to no certificate, so no server could prove who it is: correct or unset them</source>
        <translation>SSL_CERT_FILE和SSL_CERT_DIR没有指向任何证书，因此没有服务器能证明身份：请改正或取消设置</translation>
    </message>
</context>
<context>
    <name>goconf::UndoCommand</name>
    <message>
        <source>Take back what a change did</source>
        <translation>撤销一次更改</translation>
    </message>
    <message>
        <source>An entry of goconf history; without it, the newest one that is done</source>
        <translation>goconf history中的一项；不写则为最新的已完成更改</translation>
    </message>
    <message>
        <source>Restored %1</source>
        <translation>已恢复：%1</translation>
    </message>
    <message>
        <source>the change %1 was taken back</source>
        <translation>更改%1已撤销</translation>
    </message>
    <message>
        <source>Removed %1</source>
        <translation>已删除 %1</translation>
    </message>
</context>
<context>
    <name>goconf::UnpackTarget</name>
    <message>
        <source>Cannot make the folder %1</source>
        <translation>无法创建文件夹%1</translation>
    </message>
</context>
<context>
    <name>goconf::UnsetCommand</name>
    <message>
        <source>Remove variables from a place that holds them</source>
        <translation>从存储位置去掉变量</translation>
    </message>
    <message>
        <source>go-env-file, as go env -u</source>
        <translation>go-env-file，与go env -u相同</translation>
    </message>
    <message>
        <source>The variables to remove</source>
        <translation>要去掉的变量</translation>
    </message>
    <message>
        <source>Remove them although go refuses what is left (GOOS, GOARCH)</source>
        <translation>即使go会拒绝剩下的设置（GOOS、GOARCH），也照样删除</translation>
    </message>
    <message>
        <source>Nothing to do: %1 does not hold %2.</source>
        <translation>无需操作：%1中没有%2。</translation>
    </message>
    <message>
        <source>Nothing done: %1 may hold %2 where we cannot look: %3.</source>
        <translation>未做任何操作：%1 可能在我们无法查看的地方设置了 %2：%3。</translation>
    </message>
    <message>
        <source>Remove them although go refuses what is left, or Windows needs them</source>
        <translation>即使go会拒绝剩下的内容，或Windows需要它们，也将其移除</translation>
    </message>
    <message>
        <source>%1 does not hold %2</source>
        <translation>%1中没有%2</translation>
    </message>
</context>
<context>
    <name>goconf::Usage</name>
    <message>
        <source>Usage</source>
        <translation>用法</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Shows, explains, changes and restores the settings of Go on this machine.</source>
        <translation>查看、说明、更改和恢复这台电脑上Go的设置。</translation>
    </message>
    <message>
        <source>Print this help and exit</source>
        <translation>显示本帮助并退出</translation>
    </message>
    <message>
        <source>Print the version and exit</source>
        <translation>显示版本并退出</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>a command is missing</source>
        <translation>缺少命令</translation>
    </message>
    <message>
        <source>%1 (did you mean %2?)</source>
        <translation>%1（是不是想写%2？）</translation>
    </message>
    <message>
        <source>“%1” is one argument too many</source>
        <translation>“%1”是多余的参数</translation>
    </message>
    <message>
        <source>%1 is one of %2, not “%3”</source>
        <translation>%1须为%2之一，而不是“%3”</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>缺少%1</translation>
    </message>
    <message>
        <source>%1 lacks its value or has too many</source>
        <translation>%1缺少值或值过多</translation>
    </message>
    <message>
        <source>%1: see “%2 --help”</source>
        <translation>%1：请看“%2 --help”</translation>
    </message>
    <message>
        <source>a value is not one of those allowed</source>
        <translation>有一个值不在允许的范围内</translation>
    </message>
    <message>
        <source>an option has a value that it does not take</source>
        <translation>有一个选项不接受所给的值</translation>
    </message>
    <message>
        <source>%1 takes no value</source>
        <translation>%1不接受值</translation>
    </message>
    <message>
        <source>there is no option %1</source>
        <translation>没有选项 %1</translation>
    </message>
    <message>
        <source>there is no command “%1”</source>
        <translation>没有命令“%1”</translation>
    </message>
</context>
<context>
    <name>goconf::VariableExchange</name>
    <message>
        <source>the file has no variables of a user: choose another one</source>
        <translation>文件中没有用户变量：请选择另一个文件</translation>
    </message>
    <message>
        <source>remove them one by one where that is meant</source>
        <translation>如果确实要这样，请逐个删除</translation>
    </message>
    <message>
        <source>this is neither a .reg file nor a JSON file of variables: choose another one</source>
        <translation>这既不是.reg文件，也不是变量的JSON文件：请选择另一个</translation>
    </message>
    <message>
        <source>variable %1 of the file has no name, value or type that we know: mend the file</source>
        <translation>文件中第%1个变量没有可识别的名称、值或类型：请改正文件</translation>
    </message>
    <message>
        <source>all of your variables would go at once</source>
        <translation>您的所有变量会被一次全部删除</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>the name of a value and its type</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Windows makes no variable of such a type</source>
        <translation>Windows不会把这种类型当作变量</translation>
    </message>
    <message>
        <source>no variable can have such a name</source>
        <translation>变量不能有这样的名称</translation>
    </message>
    <message>
        <source>this key holds no variables of yours</source>
        <translation>这个键中没有您的变量</translation>
    </message>
    <message>
        <source>it is longer than Windows allows</source>
        <translation>超过了Windows允许的长度</translation>
    </message>
    <message>
        <source>it has a NUL character in it</source>
        <translation>其中有NUL字符</translation>
    </message>
</context>
<context>
    <name>goconf::VcsRules</name>
    <message>
        <source>The pattern “%1” stands there twice; the second could never take effect.</source>
        <translation>模式“%1”出现了两次，第二次不会起作用。</translation>
    </message>
    <message>
        <source>Two commas follow each other, or one stands at the end.</source>
        <translation>有两个逗号相连，或末尾有逗号。</translation>
    </message>
    <message>
        <source>“%1” has no colon between the pattern and what is allowed.</source>
        <translation>“%1”中的模式和允许的内容之间没有冒号。</translation>
    </message>
    <message>
        <source>In “%1” one side of the colon is empty.</source>
        <translation>“%1”中冒号的一边是空的。</translation>
    </message>
    <message>
        <source>The pattern “%1” is a relative path; it must be the beginning of a module path.</source>
        <translation>模式“%1”是相对路径；它必须是模块路径的开头。</translation>
    </message>
    <message>
        <source>In “%1” a name between the bars is empty.</source>
        <translation>“%1”中的竖线之间有空名称。</translation>
    </message>
</context>
<context>
    <name>goconf::VerdictText</name>
    <message>
        <source>Proven: all %1 files are as they were released.</source>
        <translation>已证明：全部%1个文件都与发布时一致。</translation>
    </message>
    <message>
        <source>Differs from the release.</source>
        <translation>与发布版本不同。</translation>
    </message>
    <message>
        <source>Proven, but for go.env, where only comments or the order were changed.</source>
        <translation>已证明，只有go.env除外，其中只更改了注释或顺序。</translation>
    </message>
    <message>
        <source>Proven, but for go.env, where settings were edited:</source>
        <translation>已证明，只有go.env除外，其中编辑过设置：</translation>
    </message>
    <message>
        <source>Not proven: %1</source>
        <translation>未经证明：%1</translation>
    </message>
    <message>
        <source>go.env: %1 was taken out</source>
        <translation>go.env：去掉了%1</translation>
    </message>
    <message>
        <source>go.env:%1: %2, released as %3</source>
        <translation>go.env:%1：%2，发布时为%3</translation>
    </message>
    <message>
        <source>go.env:%1: %2 was added</source>
        <translation>go.env:%1：新增了%2</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>and %1 more, which --json names</source>
        <translation>以及另外%1项，--json会列出</translation>
    </message>
    <message>
        <source>Not of the release, so the proof says nothing about it: %1</source>
        <translation>不属于发布版本，证明与它无关：%1</translation>
    </message>
    <message>
        <source>Not of the release, so the proof says nothing about it: %1 and %2 more</source>
        <translation>不属于发布版本，证明与它们无关：%1以及另外%2项</translation>
    </message>
    <message>
        <source>There is no Go on this machine.</source>
        <translation>这台电脑上没有Go。</translation>
    </message>
    <message>
        <source>%1 cannot be started: chmod 755 brings that back</source>
        <translation>%1无法启动：chmod 755可以恢复</translation>
    </message>
    <message>
        <source>%1 runs as its owner or group, whoever starts it: chmod 755 ends that</source>
        <translation>%1无论由谁启动都以其所有者或组的身份运行：chmod 755可以解除</translation>
    </message>
    <message>
        <source>%1 may be changed by everybody: chmod o-w ends that</source>
        <translation>任何人都可以修改%1：chmod o-w可以解除</translation>
    </message>
</context>
<context>
    <name>goconf::VerifierKey</name>
    <message>
        <source>The key is damaged: it must be a name, eight hexadecimal digits and 44 base64 characters, with “+” between them.</source>
        <translation>密钥已损坏：它必须由名称、八位十六进制数字和44个base64字符组成，以“+”分隔。</translation>
    </message>
    <message>
        <source>The key does not fit the checksum inside it: a character is wrong.</source>
        <translation>密钥与其中的校验值不符：有一个字符不对。</translation>
    </message>
    <message>
        <source>The key is of a kind that Go does not know.</source>
        <translation>Go不认识这种密钥。</translation>
    </message>
</context>
<context>
    <name>goconf::VersionCommand</name>
    <message>
        <source>Print the version</source>
        <translation>显示版本</translation>
    </message>
</context>
<context>
    <name>goconf::Viewpoint</name>
    <message>
        <source>programs started from the desktop see what .profile sets only where the display manager runs it, as most do on Debian</source>
        <translation>从桌面启动的程序只有在显示管理器运行.profile时才能看到其中的设置，Debian上的显示管理器大多如此</translation>
    </message>
    <message>
        <source>Settings in environment.d or in Go&apos;s own file reach them everywhere.</source>
        <translation>environment.d或go env文件中的设置对它们总是有效。</translation>
    </message>
    <message>
        <source>the login shell %1 is not one that we know</source>
        <translation>不认识登录shell %1</translation>
    </message>
    <message>
        <source>What its profile sets is not shown; look at it in a terminal.</source>
        <translation>它的配置文件中的设置没有显示；请在终端中查看。</translation>
    </message>
    <message>
        <source>Until then its files are read without running them, which may miss a value.</source>
        <translation>在此之前只读取它的文件而不运行，可能会漏掉一些值。</translation>
    </message>
    <message>
        <source>this account has no login shell that we know of</source>
        <translation>这个账户没有我们能识别的登录 shell</translation>
    </message>
</context>
<context>
    <name>goconf::ViewpointDifferences</name>
    <message>
        <source>%1, %2 is not set</source>
        <translation>%1，%2未设置</translation>
    </message>
    <message>
        <source>%1, %2 is %3</source>
        <translation>%1，%2为%3</translation>
    </message>
    <message>
        <source>see it with goconf env --view %1 %2</source>
        <translation>用goconf env --view %1 %2查看</translation>
    </message>
    <message>
        <source>In a new terminal and in programs started from the desktop</source>
        <translation>在新的终端和从桌面启动的程序中</translation>
    </message>
    <message>
        <source>In a new terminal</source>
        <translation>在新的终端中</translation>
    </message>
    <message>
        <source>In programs started from the desktop</source>
        <translation>在从桌面启动的程序中</translation>
    </message>
</context>
<context>
    <name>goconf::WindowsEnvironment</name>
    <message>
        <source>Choose the type REG_EXPAND_SZ where Windows is to put the variable in.</source>
        <translation>如果要让Windows换成变量的值，请选择类型REG_EXPAND_SZ。</translation>
    </message>
    <message>
        <source>the value of %1 has %2, which stays as it is: Windows knows no such variable when it comes to %1</source>
        <translation>%1的值中有%2，它会原样保留：处理到%1时Windows不知道这个变量</translation>
    </message>
    <message>
        <source>Set that variable, or write what it stands for.</source>
        <translation>请设置那个变量，或直接写出它代表的内容。</translation>
    </message>
    <message>
        <source>the value of %1 has %2, which stays as it is, for its type is plain text (REG_SZ)</source>
        <translation>%1的值中有%2，它会原样保留，因为类型是纯文本（REG_SZ）</translation>
    </message>
    <message>
        <source>the value of %1 has %2, which Windows knows only behind the variables of all users: from the next sign-in on it may stay as it is</source>
        <translation>%1的值中有%2，Windows在处理完所有用户的变量之后才知道它：从下次登录起它可能原样保留</translation>
    </message>
    <message>
        <source>Put it into the variables of each user, or write what it stands for.</source>
        <translation>请把它放进各用户自己的变量，或直接写出它代表的内容。</translation>
    </message>
    <message>
        <source>%1 of all users has a quotation mark without its second one, which takes in the folders here: no program is found in them</source>
        <translation>所有用户的%1里有一个引号没有配对，把这里的文件夹也包了进去：其中的程序都找不到</translation>
    </message>
    <message>
        <source>Take it out there.</source>
        <translation>请在那里去掉它。</translation>
    </message>
    <message>
        <source>the last entry of %1 has a quotation mark without its second one, so Windows takes all that stands behind it for one folder</source>
        <translation>%1的最后一项有一个引号没有配对，所以Windows把它后面的全部内容当作一个文件夹</translation>
    </message>
    <message>
        <source>Take the quotation mark out.</source>
        <translation>请去掉这个引号。</translation>
    </message>
</context>
<context>
    <name>goconf::WindowsPathCheck</name>
    <message>
        <source>Take one of the two out.</source>
        <translation>请去掉其中一个。</translation>
    </message>
    <message>
        <source>Nothing stands between two separators.</source>
        <translation>两个分隔符之间没有内容。</translation>
    </message>
    <message>
        <source>Take the superfluous separator out.</source>
        <translation>请去掉多余的分隔符。</translation>
    </message>
    <message>
        <source>Take it out.</source>
        <translation>请去掉它。</translation>
    </message>
    <message>
        <source>“\” stands before a quotation mark, which many programs then take for a part of the name.</source>
        <translation>引号前面有“\”，许多程序会把引号当作名称的一部分。</translation>
    </message>
    <message>
        <source>Take the “\” out.</source>
        <translation>请去掉“\”。</translation>
    </message>
    <message>
        <source>Not every program takes the quotation marks off.</source>
        <translation>并非每个程序都会去掉引号。</translation>
    </message>
    <message>
        <source>The entry ends with a separator of folders, which some scripts cannot cope with.</source>
        <translation>这一项以文件夹分隔符结尾，有些脚本处理不了。</translation>
    </message>
    <message>
        <source>Windows knows no variable %1, so the entry leads nowhere.</source>
        <translation>Windows不认识变量%1，所以这一项不指向任何地方。</translation>
    </message>
    <message>
        <source>Set the variable, or write the folder itself.</source>
        <translation>请设置那个变量，或者直接写出文件夹。</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>没有文件夹%1。</translation>
    </message>
    <message>
        <source>Take the entry out, unless the folder is on a drive that comes and goes.</source>
        <translation>请去掉这一项，除非文件夹在时有时无的驱动器上。</translation>
    </message>
    <message>
        <source>Everybody on this machine may put programs into %1, and you would start them.</source>
        <translation>这台机器上的任何人都可以把程序放进%1，而您会启动它们。</translation>
    </message>
    <message>
        <source>Take the entry out, or let only administrators write there.</source>
        <translation>请去掉这一项，或者只允许管理员在那里写入。</translation>
    </message>
    <message>
        <source>The folder stands earlier in %1 already.</source>
        <translation>该文件夹在%1中更靠前的位置已经出现。</translation>
    </message>
    <message>
        <source>Take them out: blanks need none.</source>
        <translation>请去掉它们：有空格也不需要引号。</translation>
    </message>
    <message>
        <source>It need not be added.</source>
        <translation>无需添加。</translation>
    </message>
    <message>
        <source>“%1” is relative, so it means another folder in every working directory.</source>
        <translation>“%1”是相对路径，因此在每个工作目录中都指向不同的文件夹。</translation>
    </message>
    <message>
        <source>Write the whole path, from the drive letter on: else who may write to the folder that you are in may put programs into your way.</source>
        <translation>请从盘符开始写出完整路径：否则，谁能写入您所在的文件夹，谁就能让您运行他放在那里的程序。</translation>
    </message>
    <message>
        <source>Look whether it is spelled right, or make the folder.</source>
        <translation>请检查拼写是否正确，或创建该文件夹。</translation>
    </message>
    <message>
        <source>Add another folder, or let only administrators write there.</source>
        <translation>请添加别的文件夹，或只让管理员写入那里。</translation>
    </message>
    <message>
        <source>Take it out of the variable, unless the folder is on a drive that comes and goes.</source>
        <translation>请把它从变量中去掉，除非文件夹在时有时无的驱动器上。</translation>
    </message>
    <message>
        <source>Take it out of the variable, or let only administrators write there.</source>
        <translation>请把它从变量中去掉，或者只允许管理员在那里写入。</translation>
    </message>
    <message>
        <source>A quotation mark has no second one, so all that stands behind it belongs to this entry.</source>
        <translation>一个引号没有配对的另一个，所以它后面的全部内容都属于这一项。</translation>
    </message>
</context>
<context>
    <name>goconf::WorkMeter</name>
    <message>
        <source>Stopped, as you asked.</source>
        <translation>已按您的要求停止。</translation>
    </message>
</context>
<context>
    <name>goconf::ZipDirectory</name>
    <message>
        <source>The zip file is packed or encrypted in a way that Go does not use: get it from another source.</source>
        <translation>该zip文件的压缩或加密方式不是Go所用的：请换一个来源。</translation>
    </message>
</context>
<context>
    <name>goconf::ui::AnswerRow</name>
    <message>
        <source>%1: %2</source>
        <extracomment>how something stands, and what shows it: &quot;good: Go 1.27.4 in /usr/local/go&quot;</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>goconf::ui::AnswersView</name>
    <message>
        <source>Prove it</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>Set up Go</source>
        <translation>设置Go</translation>
    </message>
    <message>
        <source>Starts a new terminal and has Go build and run a program.</source>
        <translation>启动新终端，让Go构建并运行一个程序。</translation>
    </message>
    <message>
        <source>Does what is planned, then proves that Go works.</source>
        <translation>执行计划的操作，然后验证Go可以使用。</translation>
    </message>
    <message>
        <source>Nothing can be set up before the error above is solved.</source>
        <translation>解决上面的错误之前，无法设置。</translation>
    </message>
    <message>
        <source>Choose an archive of Go first.</source>
        <translation>请先选择Go归档文件。</translation>
    </message>
    <message>
        <source>Planning…</source>
        <translation>正在计划…</translation>
    </message>
    <message>
        <source>Nothing needs to be written.</source>
        <translation>不需要写入任何内容。</translation>
    </message>
    <message>
        <source>Nothing is written before you press the button.</source>
        <translation>在您按下按钮之前，不会写入任何内容。</translation>
    </message>
    <message>
        <source>Choose an archive of Go</source>
        <translation>选择Go归档文件</translation>
    </message>
    <message>
        <source>Archives of Go</source>
        <translation>Go归档文件</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>Which Go?</source>
        <translation>哪个Go？</translation>
    </message>
    <message>
        <source>Where do packages and tools live?</source>
        <translation>包和工具放在哪里？</translation>
    </message>
    <message>
        <source>Where from?</source>
        <translation>从哪获取？</translation>
    </message>
    <message>
        <source>Which terminals?</source>
        <translation>哪些终端？</translation>
    </message>
    <message>
        <source>Choose an archive…</source>
        <translation>选择归档文件…</translation>
    </message>
    <message>
        <source>Installs Go from a file on this computer, without the network.</source>
        <translation>用这台电脑上的文件安装Go，不需要网络。</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>选择其他文件夹…</translation>
    </message>
    <message>
        <source>Packages and tools go to a folder of your choice.</source>
        <translation>包和工具放在您选择的文件夹中。</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂不</translation>
    </message>
    <message>
        <source>Goes back to the overview. Nothing was written.</source>
        <translation>返回概览。没有写入任何内容。</translation>
    </message>
    <message>
        <source>Ask once more</source>
        <translation>再问一次</translation>
    </message>
    <message>
        <source>Gives the well-known module proxies more time to answer, and offers the good ones.</source>
        <translation>给常用的模块代理更多时间回答，并列出可用的代理。</translation>
    </message>
    <message>
        <source>There is no Go yet</source>
        <translation>还没有Go</translation>
    </message>
    <message>
        <source>This cannot be done. Change an answer, or solve it and look again.</source>
        <translation>无法执行。请更改一项回答，或解决问题后重新查看。</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>重新查看</translation>
    </message>
    <message>
        <source>Looks at this computer once more. What you chose stays where it can.</source>
        <translation>再查看一次这台电脑。您的选择会尽可能保留。</translation>
    </message>
</context>
<context>
    <name>goconf::ui::ApplyBar</name>
    <message>
        <source>Changes that wait</source>
        <translation>待应用的更改</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>审阅(&amp;R)</translation>
    </message>
    <message>
        <source>Shows every line that would change.</source>
        <translation>显示会更改的每一行。</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>放弃(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>应用(&amp;A)</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait(s)</source>
        <translation>
            <numerusform>%n项更改待应用</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n place(s)</source>
        <translation>
            <numerusform>在%n个位置</numerusform>
        </translation>
    </message>
    <message>
        <source>Drops the pending changes. Ctrl+Z brings them back.</source>
        <translation>丢弃待应用的更改。Ctrl+Z可以恢复。</translation>
    </message>
    <message>
        <source>Writes the pending changes. They can be undone.</source>
        <translation>写入待应用的更改。之后可以撤销。</translation>
    </message>
</context>
<context>
    <name>goconf::ui::ApplyFlow</name>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Brings back what stood there before.</source>
        <translation>恢复之前的内容。</translation>
    </message>
    <message>
        <source>Applied.</source>
        <translation>已应用。</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>已撤销。</translation>
    </message>
</context>
<context>
    <name>goconf::ui::AuditSection</name>
    <message>
        <source>Proven</source>
        <translation>已证明</translation>
    </message>
    <message>
        <source>Proven, but for go.env</source>
        <translation>已证明，go.env除外</translation>
    </message>
    <message>
        <source>Differs from the release</source>
        <translation>与发布版本不同</translation>
    </message>
    <message>
        <source>Not comparable</source>
        <translation>无法比较</translation>
    </message>
    <message>
        <source>Not proven now</source>
        <translation>目前未证明</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>核对(&amp;V)</translation>
    </message>
    <message>
        <source>Compares every file with what the transparency log has on record. Only reads.</source>
        <translation>把每个文件与透明日志的记录比较。只读取。</translation>
    </message>
    <message>
        <source>Verifying %1</source>
        <translation>正在核对%1</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Built by your distribution, whose packages vouch for it.</source>
        <translation>由您的发行版编译，由其软件包担保。</translation>
    </message>
    <message>
        <source>Not checked yet. The transparency log knows every file of a release.</source>
        <translation>尚未核对。透明日志记录了发布版本的每个文件。</translation>
    </message>
    <message>
        <source>The proof failed</source>
        <translation>证明失败</translation>
    </message>
    <message>
        <source>All %L1 files are as they were released.</source>
        <translation>全部%L1个文件都与发布时一致。</translation>
    </message>
    <message>
        <source>Only go.env differs, a file for settings that people edit.</source>
        <translation>只有go.env不同，它是供人编辑的设置文件。</translation>
    </message>
    <message>
        <source>Proven, but with wrong permissions</source>
        <translation>已证明，但权限不对</translation>
    </message>
    <message>
        <source>Proven when it was installed</source>
        <translation>安装时已证明</translation>
    </message>
    <message>
        <source>Not proven</source>
        <translation>未经证明</translation>
    </message>
    <message>
        <source>Whether its files are still the same shows when you verify it.</source>
        <translation>验证后可知其文件是否仍然相同。</translation>
    </message>
    <message>
        <source>Nobody vouched for it when it was installed. Verify it now.</source>
        <translation>安装时无人为它担保。请现在验证。</translation>
    </message>
</context>
<context>
    <name>goconf::ui::Banner</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Closes this message.</source>
        <translation>关闭这条消息。</translation>
    </message>
</context>
<context>
    <name>goconf::ui::CacheCount</name>
    <message>
        <source>the counting was stopped</source>
        <translation>统计已停止</translation>
    </message>
</context>
<context>
    <name>goconf::ui::ChangeCard</name>
    <message>
        <source>new</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已更改</translation>
    </message>
</context>
<context>
    <name>goconf::ui::ChangeDesk</name>
    <message>
        <source>Planning the changes</source>
        <translation>正在计划更改</translation>
    </message>
    <message>
        <source>Applying</source>
        <translation>正在应用</translation>
    </message>
    <message>
        <source>Trying a new terminal</source>
        <translation>正在试用新终端</translation>
    </message>
    <message>
        <source>Reading the history</source>
        <translation>正在读取历史</translation>
    </message>
    <message>
        <source>Comparing with the history</source>
        <translation>正在与历史比较</translation>
    </message>
    <message>
        <source>Taking back</source>
        <translation>正在撤销</translation>
    </message>
    <message>
        <source>the comparing was stopped</source>
        <translation>比较已停止</translation>
    </message>
</context>
<context>
    <name>goconf::ui::ChipsEdit</name>
    <message>
        <source>the quotation mark never ends</source>
        <translation>引号没有结尾</translation>
    </message>
    <message>
        <source>write a second one behind it</source>
        <translation>请在后面补上另一个引号</translation>
    </message>
    <message>
        <source>Next element of %1</source>
        <translation>%1的下一项</translation>
    </message>
    <message>
        <source>Enter adds it, Backspace takes the last one back, the left arrow goes to those there are.</source>
        <translation>Enter添加，Backspace取回最后一项，左箭头移到已有的各项。</translation>
    </message>
</context>
<context>
    <name>goconf::ui::ChoiceEdit</name>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>Value of %1</source>
        <translation>%1的值</translation>
    </message>
    <message>
        <source>The arrow keys choose, letters jump to a word.</source>
        <translation>用方向键选择，按字母跳到相应的词。</translation>
    </message>
</context>
<context>
    <name>goconf::ui::CommandLine</name>
    <message>
        <source>Copy the command</source>
        <translation>复制命令</translation>
    </message>
    <message>
        <source>%1 Puts this on the clipboard: %2</source>
        <extracomment>why a command is needed, and the command</extracomment>
        <translation>%1将此内容放入剪贴板：%2</translation>
    </message>
</context>
<context>
    <name>goconf::ui::ConflictRow</name>
    <message>
        <source>not set</source>
        <translation>未设置</translation>
    </message>
    <message>
        <source>It was</source>
        <translation>原来</translation>
    </message>
    <message>
        <source>It is now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>You want</source>
        <translation>您要的</translation>
    </message>
    <message>
        <source>Takes your change of it out of those that wait.</source>
        <translation>从待应用的更改中去掉这一项。</translation>
    </message>
    <message>
        <source>Writes your value over the one that is there now.</source>
        <translation>用您的值覆盖现在的值。</translation>
    </message>
    <message>
        <source>%1 in: %2</source>
        <extracomment>a variable and the place where it stands</extracomment>
        <translation>%1位于：%2</translation>
    </message>
    <message>
        <source>Keep it as it is now</source>
        <translation>保持现状</translation>
    </message>
    <message>
        <source>Use mine</source>
        <translation>用我的</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a value and its type</extracomment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>goconf::ui::CopyButton</name>
    <message>
        <source>Copy as</source>
        <translation>复制为</translation>
    </message>
    <message>
        <source>Puts a command that sets this value on the clipboard, for another machine.</source>
        <translation>把设置这个值的命令放到剪贴板，供另一台电脑使用。</translation>
    </message>
</context>
<context>
    <name>goconf::ui::CopyCommands</name>
    <message>
        <source>%1: %2</source>
        <extracomment>a command and why it cannot be had</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>goconf::ui::DetailHead</name>
    <message>
        <source>‹ Lis&amp;t</source>
        <translation>‹ 列表(&amp;T)</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>返回列表</translation>
    </message>
    <message>
        <source>Shows the list of versions again.</source>
        <translation>重新显示版本列表。</translation>
    </message>
</context>
<context>
    <name>goconf::ui::DiffView</name>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Lines with a plus are added, lines with a minus are removed.</source>
        <translation>带加号的行是新增的，带减号的行是删除的。</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more line(s)</source>
        <translation>
            <numerusform>… 以及另外%n行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>goconf::ui::DiskRow</name>
    <message>
        <source>Counting: %1 so far</source>
        <translation>正在统计：目前%1</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>磁盘</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>重新统计</translation>
    </message>
    <message>
        <source>Stops counting what the caches take.</source>
        <translation>停止统计缓存占用的空间。</translation>
    </message>
    <message>
        <source>Counts what the caches take now.</source>
        <translation>统计缓存现在占用的空间。</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>正在统计…</translation>
    </message>
    <message numerus="yes">
        <source>Module cache %1 in %n version(s)</source>
        <translation>
            <numerusform>模块缓存%1，共%n个版本</numerusform>
        </translation>
    </message>
    <message>
        <source>build cache %1</source>
        <translation>构建缓存%1</translation>
    </message>
    <message>
        <source>Not counted.</source>
        <translation>未统计。</translation>
    </message>
    <message>
        <source>Goes to GOMODCACHE, which says where downloaded modules are kept.</source>
        <translation>前往GOMODCACHE，它指定下载的模块放在哪里。</translation>
    </message>
    <message>
        <source>Both caches are empty.</source>
        <translation>两个缓存都是空的。</translation>
    </message>
</context>
<context>
    <name>goconf::ui::EditBaseline</name>
    <message>
        <source>another program changed this value while you were editing it</source>
        <translation>在您编辑期间，另一个程序更改了这个值</translation>
    </message>
    <message>
        <source>add your change and you are asked which one stays, or press Cancel to see the new one</source>
        <translation>添加您的更改，届时会问您保留哪一个；或按“取消”查看新值</translation>
    </message>
</context>
<context>
    <name>goconf::ui::EditorRegistry</name>
    <message>
        <source>On (1)</source>
        <translation>开（1）</translation>
    </message>
    <message>
        <source>Off (0)</source>
        <translation>关（0）</translation>
    </message>
    <message>
        <source>add a flag…</source>
        <translation>添加标志…</translation>
    </message>
    <message>
        <source>add a pattern…</source>
        <translation>添加模式…</translation>
    </message>
    <message>
        <source>add a rule…</source>
        <translation>添加规则…</translation>
    </message>
    <message>
        <source>add a command…</source>
        <translation>添加命令…</translation>
    </message>
    <message>
        <source>add an experiment…</source>
        <translation>添加实验…</translation>
    </message>
    <message>
        <source>add name=value…</source>
        <translation>添加name=value…</translation>
    </message>
</context>
<context>
    <name>goconf::ui::ExactText</name>
    <message>
        <source>each of these signs stands for one byte that cannot be shown: %1</source>
        <translation>以下每个符号代表一个无法显示的字节：%1</translation>
    </message>
    <message>
        <source>take a sign out to be rid of its byte; all else is taken as you write it, backslashes too</source>
        <translation>删去符号即去掉相应字节；其余内容（包括反斜线）一律按原样采用</translation>
    </message>
</context>
<context>
    <name>goconf::ui::FileExcerpt</name>
    <message>
        <source>Open the file</source>
        <translation>打开文件</translation>
    </message>
    <message>
        <source>Opens the file with the program that the system uses for it.</source>
        <translation>用系统默认的程序打开该文件。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>无法读取%1：%2</translation>
    </message>
</context>
<context>
    <name>goconf::ui::FilterChips</name>
    <message>
        <source>%1 %L2</source>
        <extracomment>the name of a filter and how many it shows</extracomment>
        <translation>%1 %L2</translation>
    </message>
    <message>
        <source>Shows only these.</source>
        <translation>只显示这些。</translation>
    </message>
</context>
<context>
    <name>goconf::ui::FinderRow</name>
    <message>
        <source>found first</source>
        <translation>最先找到</translation>
    </message>
    <message>
        <source>finds no go</source>
        <translation>找不到go</translation>
    </message>
    <message>
        <source>finds %1</source>
        <translation>找到%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>who looks for go, and what it finds</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Use it there</source>
        <translation>在那里使用</translation>
    </message>
    <message>
        <source>Use it in %1</source>
        <translation>在%1中使用</translation>
    </message>
    <message>
        <source>Puts the link to the chosen Go in front of PATH there. It waits until you apply.</source>
        <translation>把指向所选Go的链接放到那里PATH的最前面。应用之后才生效。</translation>
    </message>
</context>
<context>
    <name>goconf::ui::FolderEdit</name>
    <message>
        <source>Browse…</source>
        <translation>浏览…</translation>
    </message>
    <message>
        <source>a file stands there, no folder</source>
        <translation>那里是文件，不是文件夹</translation>
    </message>
    <message>
        <source>choose another folder</source>
        <translation>请选择其他文件夹</translation>
    </message>
    <message>
        <source>there is no such folder yet: go makes it when it needs it</source>
        <translation>还没有这个文件夹：go需要时会创建它</translation>
    </message>
    <message>
        <source>you may not write to this folder</source>
        <translation>您无权写入这个文件夹</translation>
    </message>
    <message>
        <source>choose one of your own</source>
        <translation>请选择自己的文件夹</translation>
    </message>
    <message>
        <source>Browse for %1</source>
        <translation>浏览%1</translation>
    </message>
    <message>
        <source>Opens the system&apos;s dialog to choose a place.</source>
        <translation>打开系统的对话框来选择位置。</translation>
    </message>
</context>
<context>
    <name>goconf::ui::FolderListButtons</name>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>浏览…</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Adds a folder at the end of the list.</source>
        <translation>在列表末尾添加文件夹。</translation>
    </message>
    <message>
        <source>Adds a folder that you choose in the system&apos;s dialog.</source>
        <translation>添加在系统对话框中选择的文件夹。</translation>
    </message>
    <message>
        <source>Takes the chosen folder out of the list. The folder itself stays.</source>
        <translation>从列表中移除所选的文件夹。文件夹本身会保留。</translation>
    </message>
    <message>
        <source>Moves the chosen folder up: it is searched earlier.</source>
        <translation>上移所选的文件夹：更早查找。</translation>
    </message>
    <message>
        <source>Moves the chosen folder down: it is searched later.</source>
        <translation>下移所选的文件夹：更晚查找。</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>添加文件夹</translation>
    </message>
</context>
<context>
    <name>goconf::ui::FolderListEdit</name>
    <message>
        <source>this entry becomes two</source>
        <translation>这一项会变成两项</translation>
    </message>
    <message>
        <source>Folders of %1</source>
        <translation>%1的文件夹</translation>
    </message>
    <message>
        <source>F2 edits, Insert adds, Delete takes out, Alt with an arrow key moves a folder up or down.</source>
        <translation>F2编辑，Insert添加，Delete移除，Alt加方向键上下移动文件夹。</translation>
    </message>
    <message>
        <source>“%1” separates the folders of the list</source>
        <translation>“%1”是列表中文件夹的分隔符</translation>
    </message>
    <message>
        <source>These can only be looked at.</source>
        <translation>这些只能查看。</translation>
    </message>
    <message>
        <source>this entry becomes two: put quotation marks around it if it is one</source>
        <translation>这一项会变成两项：如果它是一项，请给它加上引号</translation>
    </message>
    <message>
        <source>a quotation mark without its second one takes in the entries that stand behind it</source>
        <translation>一个没有配对的引号会把它后面的各项也包进去</translation>
    </message>
    <message>
        <source>take it out, or move its entry to the end</source>
        <translation>请去掉它，或者把这一项移到末尾</translation>
    </message>
</context>
<context>
    <name>goconf::ui::FolderListModel</name>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>empty: the folder that one is in</source>
        <translation>空：当前所在的文件夹</translation>
    </message>
    <message>
        <source>twice</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>no folder</source>
        <translation>非文件夹</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>not writable</source>
        <translation>不可写</translation>
    </message>
</context>
<context>
    <name>goconf::ui::FolderNotes</name>
    <message>
        <source>go install</source>
        <translation>go install</translation>
    </message>
    <message>
        <source>this Go</source>
        <translation>这个Go</translation>
    </message>
</context>
<context>
    <name>goconf::ui::GoAnswers</name>
    <message>
        <source>supported</source>
        <translation>受支持</translation>
    </message>
    <message>
        <source>no security fixes any more</source>
        <translation>不再有安全修复</translation>
    </message>
    <message>
        <source>a preview</source>
        <translation>预览版</translation>
    </message>
    <message>
        <source>version not known</source>
        <translation>版本未知</translation>
    </message>
    <message>
        <source>installed by this program</source>
        <translation>由本程序安装</translation>
    </message>
    <message>
        <source>installed by %1</source>
        <translation>由%1安装</translation>
    </message>
    <message>
        <source>unpacked by hand</source>
        <translation>手动解压</translation>
    </message>
    <message>
        <source>downloaded by go itself</source>
        <translation>由go自己下载</translation>
    </message>
    <message>
        <source>installed by one of Go&apos;s own download commands</source>
        <translation>由Go的下载命令安装</translation>
    </message>
    <message>
        <source>from the system&apos;s packages</source>
        <translation>来自系统软件包</translation>
    </message>
    <message>
        <source>put into PATH by %1</source>
        <translation>由%1加入PATH</translation>
    </message>
    <message>
        <source>Go %1</source>
        <translation>Go %1</translation>
    </message>
    <message>
        <source>Terminals</source>
        <translation>终端</translation>
    </message>
    <message>
        <source>Found by %1.</source>
        <translation>%1能找到它。</translation>
    </message>
    <message>
        <source>%1 finds no Go.</source>
        <translation>%1找不到Go。</translation>
    </message>
    <message>
        <source>%1 finds Go %2 from %3 first.</source>
        <translation>%1最先找到的是%3的Go %2。</translation>
    </message>
    <message>
        <source>%1 finds another Go from %2 first.</source>
        <translation>%1最先找到的是%2的另一个Go。</translation>
    </message>
    <message numerus="yes">
        <source>%n terminal(s) would not use this Go</source>
        <translation>
            <numerusform>%n个终端不会使用这个Go</numerusform>
        </translation>
    </message>
    <message>
        <source>Fix…</source>
        <translation>修复…</translation>
    </message>
    <message>
        <source>Go from a version manager</source>
        <translation>来自版本管理器的Go</translation>
    </message>
</context>
<context>
    <name>goconf::ui::GoProgramsSection</name>
    <message>
        <source>Who finds what go install makes</source>
        <translation>谁能找到go install装的程序</translation>
    </message>
    <message>
        <source>Neither GOBIN nor GOPATH names a folder for them.</source>
        <translation>GOBIN和GOPATH都没有为它们指定文件夹。</translation>
    </message>
    <message>
        <source>They are put into %1.</source>
        <translation>它们放在%1。</translation>
    </message>
    <message>
        <source>finds them</source>
        <translation>能找到</translation>
    </message>
    <message>
        <source>finds them by %1</source>
        <translation>通过%1找到</translation>
    </message>
    <message>
        <source>finds them once the change that waits is applied</source>
        <translation>应用待应用的更改后就能找到</translation>
    </message>
    <message>
        <source>does not find them</source>
        <translation>找不到</translation>
    </message>
    <message>
        <source>Add to PATH</source>
        <translation>加入PATH</translation>
    </message>
    <message>
        <source>Add to PATH of %1</source>
        <extracomment>a button and the shell that it is for</extracomment>
        <translation>加入%1的PATH</translation>
    </message>
    <message>
        <source>Puts the folder at the end of PATH there. It waits until you apply.</source>
        <translation>把该文件夹放到那里PATH的末尾。应用之前不会写入。</translation>
    </message>
</context>
<context>
    <name>goconf::ui::HelpText</name>
    <message>
        <source>Lists the folders in which programs are looked for, the first one first. A terminal finds go only if one of them holds it.</source>
        <translation>列出查找程序的文件夹，最前面的优先。其中有go，终端才能找到它。</translation>
    </message>
    <message>
        <source>Go gives this variable no meaning. Other programs may.</source>
        <translation>这个变量对Go没有意义。对其他程序可能有。</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <translation>默认值：%1</translation>
    </message>
    <message>
        <source>What often goes wrong</source>
        <translation>常见错误</translation>
    </message>
    <message>
        <source>• %1</source>
        <translation>• %1</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Shows or hides the exact rules, the default and what often goes wrong.</source>
        <translation>显示或隐藏详细规则、默认值和常见错误。</translation>
    </message>
</context>
<context>
    <name>goconf::ui::HistoryPage</name>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>What this program writes is listed here and can be taken back.</source>
        <translation>本程序写入的内容列在这里，可以撤销。</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n项更改</numerusform>
        </translation>
    </message>
    <message>
        <source>the newest: %1</source>
        <translation>最新：%1</translation>
    </message>
    <message>
        <source>%1, %2. The newest %L3 are kept.</source>
        <extracomment>how many changes, and when the newest was made</extracomment>
        <translation>%1，%2。保留最新的%L3项。</translation>
    </message>
    <message>
        <source>Filter: title, place, date</source>
        <translation>筛选：标题、位置、日期</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>生效中</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>Nothing was changed yet</source>
        <translation>还没有任何更改</translation>
    </message>
    <message>
        <source>Nothing fits the filter</source>
        <translation>没有符合筛选的内容</translation>
    </message>
    <message>
        <source>Each change that you apply appears here, with an undo.</source>
        <translation>您应用的每项更改都会列在这里，可以撤销。</translation>
    </message>
    <message>
        <source>Try fewer words.</source>
        <translation>请减少筛选词。</translation>
    </message>
    <message numerus="yes">
        <source>Show %n older one(s)</source>
        <translation>
            <numerusform>显示%n项更早的</numerusform>
        </translation>
    </message>
    <message>
        <source>Adds older changes to the list.</source>
        <translation>在列表中加入更早的更改。</translation>
    </message>
</context>
<context>
    <name>goconf::ui::HistoryRow</name>
    <message>
        <source>changed by another program since</source>
        <translation>之后被其他程序更改过</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Shows every line that this change wrote.</source>
        <translation>显示这项更改写入的每一行。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Brings back what stood there before this change.</source>
        <translation>恢复这项更改之前的内容。</translation>
    </message>
</context>
<context>
    <name>goconf::ui::HurdleMessage</name>
    <message>
        <source>Look again</source>
        <translation>重新查看</translation>
    </message>
    <message>
        <source>Looks at this computer once more.</source>
        <translation>再查看一次这台电脑。</translation>
    </message>
</context>
<context>
    <name>goconf::ui::InstallSection</name>
    <message>
        <source>Stopped, and nothing was left behind.</source>
        <translation>已停止，没有留下任何内容。</translation>
    </message>
    <message>
        <source>It was there already.</source>
        <translation>它原来就在那里。</translation>
    </message>
    <message>
        <source>Installed and proven.</source>
        <translation>已安装并证明。</translation>
    </message>
    <message>
        <source>Every file is what Go&apos;s makers released.</source>
        <translation>每个文件都与Go官方发布的一致。</translation>
    </message>
    <message>
        <source>Installed, but not proven.</source>
        <translation>已安装，但未证明。</translation>
    </message>
    <message>
        <source>It was not installed, and nothing was left behind.</source>
        <translation>没有安装，也没有留下任何内容。</translation>
    </message>
    <message>
        <source>Install it unproven</source>
        <translation>不经证明安装</translation>
    </message>
    <message>
        <source>Installs it although nobody can vouch for it now. What the log contradicts is refused.</source>
        <translation>即使目前没有人能为它担保，也照样安装。与日志矛盾的仍会拒绝。</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>重试(&amp;T)</translation>
    </message>
    <message>
        <source>Tries the same installation once more.</source>
        <translation>再试一次同样的安装。</translation>
    </message>
    <message>
        <source>It was not installed: nobody vouches for it now.</source>
        <translation>没有安装：目前无人为它担保。</translation>
    </message>
    <message>
        <source>Without the proof it may be anything that looks like a Go.</source>
        <translation>没有证明，它可能是任何看起来像Go的东西。</translation>
    </message>
</context>
<context>
    <name>goconf::ui::InstallTask</name>
    <message>
        <source>Installing %1</source>
        <translation>正在安装%1</translation>
    </message>
</context>
<context>
    <name>goconf::ui::InstalledSdks</name>
    <message>
        <source>Choose a Go below.</source>
        <translation>请在下面选择一个Go。</translation>
    </message>
</context>
<context>
    <name>goconf::ui::KindWords</name>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>folders</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>flags</source>
        <translation>标志</translation>
    </message>
    <message>
        <source>regular expression</source>
        <translation>正则表达式</translation>
    </message>
    <message>
        <source>sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>checksum database</source>
        <translation>校验和数据库</translation>
    </message>
    <message>
        <source>patterns</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>toolchain</source>
        <translation>工具链</translation>
    </message>
    <message>
        <source>level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>experiments</source>
        <translation>实验</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>computed by Go</source>
        <translation>由Go计算</translation>
    </message>
</context>
<context>
    <name>goconf::ui::LadderPlaces</name>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>of this program</source>
        <translation>本程序的</translation>
    </message>
    <message>
        <source>given by the login</source>
        <translation>登录时给出</translation>
    </message>
</context>
<context>
    <name>goconf::ui::LadderRowView</name>
    <message>
        <source>not set</source>
        <translation>未设置</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>in effect</source>
        <translation>生效</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>被遮住</translation>
    </message>
    <message>
        <source>built upon</source>
        <translation>作为基础</translation>
    </message>
    <message>
        <source>not seen here</source>
        <translation>此处不可见</translation>
    </message>
    <message>
        <source>on a condition</source>
        <translation>有条件</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>显示%1</translation>
    </message>
    <message>
        <source>Shows the line in its file.</source>
        <translation>显示它在文件中的那一行。</translation>
    </message>
    <message>
        <source>Remove it from %1</source>
        <translation>从%1移除</translation>
    </message>
    <message>
        <source>Takes the value out of this place. It waits until you apply.</source>
        <translation>从这个位置去掉该值。应用之前不会写入。</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Set…</source>
        <translation>设置…</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>a button and the place that it is for</extracomment>
        <translation>%2中的%1</translation>
    </message>
    <message>
        <source>Writes the value below to this place.</source>
        <translation>把下面的值写到这个位置。</translation>
    </message>
</context>
<context>
    <name>goconf::ui::LookView</name>
    <message>
        <source>Looking at this computer</source>
        <translation>正在查看这台电脑</translation>
    </message>
    <message>
        <source>Stopped looking</source>
        <translation>已停止查看</translation>
    </message>
    <message>
        <source>terminals, Go versions, settings</source>
        <translation>终端、Go版本、设置</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>没有更改任何内容。</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>忙</translation>
    </message>
    <message>
        <source>This computer is being looked at.</source>
        <translation>正在查看这台电脑。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stops looking. Nothing was written so far.</source>
        <translation>停止查看。目前没有写入任何内容。</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂不</translation>
    </message>
    <message>
        <source>Goes back to the overview.</source>
        <translation>返回概览。</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>重新查看</translation>
    </message>
    <message>
        <source>Looks at this computer once more.</source>
        <translation>再查看一次这台电脑。</translation>
    </message>
    <message>
        <source>Looking changes no setting.</source>
        <translation>查看不会更改任何设置。</translation>
    </message>
</context>
<context>
    <name>goconf::ui::Machine</name>
    <message>
        <source>Reading settings</source>
        <translation>正在读取设置</translation>
    </message>
</context>
<context>
    <name>goconf::ui::MachineNotes</name>
    <message>
        <source>Show less</source>
        <translation>收起</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>还有%n项</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows or hides what else there is to know about this machine.</source>
        <translation>显示或隐藏关于这台机器的其他信息。</translation>
    </message>
    <message>
        <source>%1 asks for Go %2 or newer.</source>
        <translation>%1要求Go %2或更新版本。</translation>
    </message>
    <message>
        <source>No release in the list is as new: check its go and toolchain lines.</source>
        <translation>列表中没有这么新的版本：请检查其go行和toolchain行。</translation>
    </message>
    <message>
        <source>%1, which is in use, is enough for it.</source>
        <translation>正在使用的%1已满足要求。</translation>
    </message>
    <message>
        <source>%1, which is in use, is older.</source>
        <translation>正在使用的%1太旧。</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>不再考虑</translation>
    </message>
    <message>
        <source>Looks at no project any more.</source>
        <translation>不再考虑任何项目。</translation>
    </message>
    <message numerus="yes">
        <source>A removal that was stopped left %n folder(s).</source>
        <translation>
            <numerusform>一次中断的移除留下了%n个文件夹。</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear away</source>
        <translation>清理</translation>
    </message>
    <message>
        <source>Deletes what is left; no Go is touched.</source>
        <translation>删除残留内容；不会动任何Go。</translation>
    </message>
</context>
<context>
    <name>goconf::ui::MainWindow</name>
    <message numerus="yes">
        <source>%n change(s) wait(s) and would be lost.</source>
        <translation>
            <numerusform>%n项更改待应用，关闭会丢失。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Apply and close</source>
        <translation>应用并关闭(&amp;A)</translation>
    </message>
    <message>
        <source>Close &amp;without them</source>
        <translation>不应用就关闭(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>留下(&amp;S)</translation>
    </message>
</context>
<context>
    <name>goconf::ui::NameForm</name>
    <message>
        <source>Goes on with this name.</source>
        <translation>用这个名称继续。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Goes back without a name.</source>
        <translation>不写名称，直接返回。</translation>
    </message>
    <message>
        <source>no shell knows a variable of this name</source>
        <translation>任何shell都没有这个名称的变量</translation>
    </message>
    <message>
        <source>use letters, digits and underscores, and begin with a letter</source>
        <translation>请用字母、数字和下划线，并以字母开头</translation>
    </message>
    <message>
        <source>Letters, digits and underscores; no digit at the beginning.</source>
        <translation>字母、数字和下划线；不能以数字开头。</translation>
    </message>
    <message>
        <source>%1 is there already</source>
        <translation>%1已经存在</translation>
    </message>
    <message>
        <source>take another name, so that its value is not lost</source>
        <translation>请换一个名称，以免丢失它的值</translation>
    </message>
</context>
<context>
    <name>goconf::ui::NameList</name>
    <message>
        <source>, </source>
        <extracomment>between the names of a list, but for the last two: &quot;bash, zsh and fish&quot;</extracomment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>before the last name of a list</extracomment>
        <translation>%1和%2</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <extracomment>after the first names of a list: &quot;bash, zsh and 5 more&quot;</extracomment>
        <translation>
            <numerusform>还有%n个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>goconf::ui::OutsideWords</name>
    <message>
        <source>Changed by another program:</source>
        <translation>被其他程序更改：</translation>
    </message>
    <message>
        <source>What you see is read anew. What you typed and your pending changes stay.</source>
        <translation>您看到的内容已重新读取。您输入的内容和待应用的更改保留。</translation>
    </message>
    <message>
        <source>What you see is read anew. What you typed stays.</source>
        <translation>您看到的内容已重新读取。您输入的内容保留。</translation>
    </message>
</context>
<context>
    <name>goconf::ui::OverviewPage</name>
    <message>
        <source>Reading…</source>
        <translation>读取中…</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Go</translation>
    </message>
    <message>
        <source>Terminals</source>
        <translation>终端</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>There is no Go on this computer</source>
        <translation>这台电脑上没有Go</translation>
    </message>
    <message>
        <source>No new terminal finds a Go</source>
        <translation>新终端找不到Go</translation>
    </message>
    <message>
        <source>The set-up looks at this computer, tells what it would do, and proves that Go works.</source>
        <translation>设置过程会查看这台电脑，说明要做什么，并验证Go可以使用。</translation>
    </message>
    <message>
        <source>There is one at %1. The set-up has terminals find it.</source>
        <translation>%1有一个Go。设置过程会让终端找到它。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Reads the settings of this computer again.</source>
        <translation>重新读取这台电脑的设置。</translation>
    </message>
    <message>
        <source>This computer could not be read</source>
        <translation>无法读取这台电脑</translation>
    </message>
    <message>
        <source>Looking at Go</source>
        <translation>正在查看Go</translation>
    </message>
    <message>
        <source>Go is not set up</source>
        <translation>Go尚未设置</translation>
    </message>
    <message>
        <source>Go needs a repair</source>
        <translation>Go需要修复</translation>
    </message>
    <message>
        <source>Go works</source>
        <translation>Go可用</translation>
    </message>
    <message>
        <source>Checked at %1.</source>
        <translation>检查于%1。</translation>
    </message>
    <message>
        <source>A new terminal finds no Go.</source>
        <translation>新终端找不到Go。</translation>
    </message>
    <message>
        <source>Nothing to look at.</source>
        <translation>没有要查看的内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at.</source>
        <translation>
            <numerusform>%n项需要查看。</numerusform>
        </translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Goes to the Go versions on this computer.</source>
        <translation>转到这台电脑上的Go版本。</translation>
    </message>
    <message>
        <source>Prove it</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>Starts a new terminal and has Go build and run a program.</source>
        <translation>启动新终端，让Go构建并运行一个程序。</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>变量</translation>
    </message>
    <message>
        <source>Goes to all settings, with every place that names them.</source>
        <translation>转到全部设置，以及设置它们的每个位置。</translation>
    </message>
    <message>
        <source>Goes to GOPROXY, which says where modules come from.</source>
        <translation>转到GOPROXY，它指定模块从哪里来。</translation>
    </message>
    <message>
        <source>Set up Go</source>
        <translation>设置Go</translation>
    </message>
    <message>
        <source>Looks at this computer first. Nothing is written before you say so.</source>
        <translation>先查看这台电脑。在您同意之前，不会写入任何内容。</translation>
    </message>
</context>
<context>
    <name>goconf::ui::OverviewRow</name>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n项要查看</numerusform>
        </translation>
    </message>
    <message>
        <source>Plans the repair. Nothing is written before you apply it.</source>
        <translation>计划修复。应用之前不会写入任何内容。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Goes to the place of this problem.</source>
        <translation>转到这个问题所在的位置。</translation>
    </message>
</context>
<context>
    <name>goconf::ui::PendingNote</name>
    <message>
        <source>Waits:</source>
        <translation>待应用：</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>取消更改</translation>
    </message>
    <message>
        <source>The change is forgotten; nothing of it was written.</source>
        <translation>忘掉这项更改；它还没有写入任何内容。</translation>
    </message>
</context>
<context>
    <name>goconf::ui::PlaceWords</name>
    <message>
        <source>Environment</source>
        <translation>环境变量</translation>
    </message>
    <message>
        <source>go env file</source>
        <translation>go env文件</translation>
    </message>
    <message>
        <source>Go itself</source>
        <translation>Go自身</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>默认值</translation>
    </message>
    <message>
        <source>Desktop session</source>
        <translation>桌面会话</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>System paths</source>
        <translation>系统路径</translation>
    </message>
    <message>
        <source>Your account</source>
        <translation>您的账户</translation>
    </message>
    <message>
        <source>Terminal (%1)</source>
        <extracomment>%1 is the name of a shell, such as bash</extracomment>
        <translation>终端（%1）</translation>
    </message>
    <message>
        <source>every go command of yours reads it</source>
        <translation>您的每个go命令都会读取</translation>
    </message>
    <message>
        <source>seen by all programs after the next login</source>
        <translation>下次登录后所有程序可见</translation>
    </message>
    <message>
        <source>seen by logins through sh</source>
        <translation>经sh登录时可见</translation>
    </message>
    <message>
        <source>seen by new %1 terminals</source>
        <extracomment>%1 is the name of a shell, such as bash</extracomment>
        <translation>新的%1终端可见</translation>
    </message>
    <message>
        <source>default</source>
        <translation>默认值</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>环境变量</translation>
    </message>
    <message>
        <source>this program</source>
        <translation>本程序</translation>
    </message>
    <message>
        <source>a new terminal</source>
        <translation>新终端</translation>
    </message>
    <message>
        <source>the desktop</source>
        <translation>桌面</translation>
    </message>
    <message>
        <source>This session</source>
        <translation>本次会话</translation>
    </message>
    <message>
        <source>seen by all programs that are started from then on</source>
        <translation>此后启动的所有程序都会看到</translation>
    </message>
    <message>
        <source>All users</source>
        <translation>所有用户</translation>
    </message>
</context>
<context>
    <name>goconf::ui::PlainEdit</name>
    <message>
        <source>Value of %1</source>
        <translation>%1的值</translation>
    </message>
    <message>
        <source>The value as text. It is checked while you type.</source>
        <translation>文本形式的值。输入时会检查。</translation>
    </message>
</context>
<context>
    <name>goconf::ui::PlanCard</name>
    <message>
        <source>This will happen</source>
        <translation>将要执行</translation>
    </message>
    <message>
        <source>Hide the lines</source>
        <translation>隐藏各行</translation>
    </message>
    <message>
        <source>Show every line</source>
        <translation>显示每一行</translation>
    </message>
    <message>
        <source>Shows each file as it would be changed, line by line.</source>
        <translation>逐行显示每个文件将如何更改。</translation>
    </message>
    <message>
        <source>Planning…</source>
        <translation>正在计划…</translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation>无需操作。</translation>
    </message>
    <message>
        <source>%1. Settings can be undone, and the Go removed.</source>
        <translation>%1。设置可以撤销，Go可以删除。</translation>
    </message>
    <message>
        <source>%1. You can undo all of it.</source>
        <translation>%1。全部可以撤销。</translation>
    </message>
</context>
<context>
    <name>goconf::ui::PreferencesPage</name>
    <message>
        <source>Preferences</source>
        <translation>偏好设置</translation>
    </message>
    <message>
        <source>About this program. Each choice acts at once.</source>
        <translation>关于本程序。每项选择立即生效。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Of this window. goconf follows the terminal.</source>
        <translation>本窗口的语言。goconf跟随终端。</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Light or dark. As the system: changes with it.</source>
        <translation>浅色或深色。跟随系统：随系统变化。</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Where to write</source>
        <translation>写入位置</translation>
    </message>
    <message>
        <source>Where a new value of Go’s goes by default. The go env file is read by every go, from any terminal or program.</source>
        <translation>Go的新值默认写到哪里。go env文件由每个go读取，无论从哪个终端或程序启动。</translation>
    </message>
    <message>
        <source>Patience with servers</source>
        <translation>服务器等待时间</translation>
    </message>
    <message>
        <source>How long a server may be silent before the work is given up.</source>
        <translation>服务器多久没有应答就放弃。</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n秒</numerusform>
        </translation>
    </message>
    <message>
        <source>What leaves this computer</source>
        <translation>哪些内容会离开这台电脑</translation>
    </message>
    <message>
        <source>Only what you ask for: downloads and their proofs, from the servers that your Go settings or you name. The set-up also asks well-known module proxies for one small module, to see which work from here. There is no account, no statistics, and no check for updates. What the program remembers stands in %1.</source>
        <translation>只有您要求的内容：从您的Go设置或您本人指定的服务器获取下载内容及其证明。设置Go时，还会向常用的模块代理请求一个小模块，以查看哪些从这里可用。没有账户，没有统计，也不检查更新。程序记住的内容保存在%1中。</translation>
    </message>
</context>
<context>
    <name>goconf::ui::ProofList</name>
    <message>
        <source>waits</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>checking</source>
        <translation>检查中</translation>
    </message>
    <message>
        <source>proven</source>
        <translation>已证明</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>not proven</source>
        <translation>未证明</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>The checksum database signed its newest state.</source>
        <translation>校验和数据库为其最新状态签了名。</translation>
    </message>
    <message>
        <source>Inclusion</source>
        <translation>包含</translation>
    </message>
    <message>
        <source>The record of this version is in the signed log.</source>
        <translation>这个版本的记录在已签名的日志中。</translation>
    </message>
    <message>
        <source>Consistency</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>The log only grew since it was last seen.</source>
        <translation>日志自上次查看以来只有增加。</translation>
    </message>
    <message>
        <source>Hash of the files</source>
        <translation>文件的哈希</translation>
    </message>
    <message>
        <source>Every file is as the record says.</source>
        <translation>每个文件都与记录一致。</translation>
    </message>
    <message>
        <source>Hash of the archive</source>
        <translation>归档的哈希</translation>
    </message>
    <message>
        <source>Size and SHA-256 are as the list of releases says.</source>
        <translation>大小和SHA-256与发布列表一致。</translation>
    </message>
</context>
<context>
    <name>goconf::ui::ProofRow</name>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>How far this step is.</source>
        <translation>这一步的进度。</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>What the command of this step said.</source>
        <translation>这一步的命令的输出。</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Shows what the command of this step said.</source>
        <translation>显示这一步的命令的输出。</translation>
    </message>
</context>
<context>
    <name>goconf::ui::ProxyChainEdit</name>
    <message>
        <source>Add a proxy</source>
        <translation>添加代理</translation>
    </message>
    <message>
        <source>Add “directly”</source>
        <translation>添加“直连”</translation>
    </message>
    <message>
        <source>Sources of %1</source>
        <translation>%1的来源</translation>
    </message>
    <message>
        <source>Adds an address at the end of the chain.</source>
        <translation>在末尾添加一个地址。</translation>
    </message>
    <message>
        <source>Adds the repositories themselves at the end of the chain.</source>
        <translation>在末尾添加代码仓库本身。</translation>
    </message>
</context>
<context>
    <name>goconf::ui::ProxyHopRow</name>
    <message>
        <source>Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Then the next:</source>
        <translation>何时问下一个：</translation>
    </message>
    <message>
        <source>only when the module is not there</source>
        <translation>仅当没有该模块时</translation>
    </message>
    <message>
        <source>after any failure</source>
        <translation>任何失败之后</translation>
    </message>
    <message>
        <source>an address, direct or off</source>
        <translation>地址、direct或off</translation>
    </message>
    <message>
        <source>source %1</source>
        <translation>来源%1</translation>
    </message>
    <message>
        <source>When the source after %1 is asked</source>
        <translation>何时询问%1之后的来源</translation>
    </message>
    <message>
        <source>A failure is no answer, or one that says that something broke.</source>
        <translation>失败是指没有应答，或应答表示出了故障。</translation>
    </message>
    <message>
        <source>%1, source %2</source>
        <extracomment>a button and the number of the row that it is for</extracomment>
        <translation>%1，来源%2</translation>
    </message>
    <message>
        <source>Asks this source earlier.</source>
        <translation>更早询问这个来源。</translation>
    </message>
    <message>
        <source>Asks this source later.</source>
        <translation>更晚询问这个来源。</translation>
    </message>
    <message>
        <source>Takes this source out of the chain.</source>
        <translation>从列表中移除这个来源。</translation>
    </message>
</context>
<context>
    <name>goconf::ui::QuestionRow</name>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Folds the other answers away.</source>
        <translation>收起其他回答。</translation>
    </message>
    <message>
        <source>Shows other answers.</source>
        <translation>显示其他回答。</translation>
    </message>
</context>
<context>
    <name>goconf::ui::RecentChanges</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Brings back what stood there before this change.</source>
        <translation>恢复这项更改之前的内容。</translation>
    </message>
    <message>
        <source>Show in the history</source>
        <translation>在历史中显示</translation>
    </message>
    <message>
        <source>Shows what was written beside what stands there now.</source>
        <translation>对照显示写入的内容和现在的内容。</translation>
    </message>
    <message>
        <source>Recently</source>
        <translation>最近</translation>
    </message>
</context>
<context>
    <name>goconf::ui::RegistryBar</name>
    <message>
        <source>Yours</source>
        <translation>您的</translation>
    </message>
    <message>
        <source>For all users</source>
        <translation>所有用户的</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>有问题</translation>
    </message>
    <message>
        <source>Filter: name, value</source>
        <translation>筛选：名称、值</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>Reads variables from a .reg or JSON file. They wait until you apply them.</source>
        <translation>从.reg或JSON文件读入变量。应用之前它们只是等待中的更改。</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>导出(&amp;X)…</translation>
    </message>
    <message>
        <source>Writes all variables of yours into a .reg or JSON file.</source>
        <translation>把您的全部变量写入一个.reg或JSON文件。</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>新建(&amp;N)…</translation>
    </message>
    <message>
        <source>Sets a variable of yours that is not in the list.</source>
        <translation>设置一个不在列表中的变量，归您使用。</translation>
    </message>
</context>
<context>
    <name>goconf::ui::RegistryDetail</name>
    <message>
        <source>R&amp;ename</source>
        <translation>重命名(&amp;E)</translation>
    </message>
    <message>
        <source>Gives the variable another name; type and value stay.</source>
        <translation>给变量换一个名称，类型和值不变。</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>删除(&amp;V)</translation>
    </message>
    <message>
        <source>Takes the variable away. Nothing is written before you apply.</source>
        <translation>去掉这个变量。应用之前什么也不写入。</translation>
    </message>
    <message>
        <source>This one is for all users.</source>
        <translation>这个变量属于所有用户。</translation>
    </message>
    <message>
        <source>To change it, start Go Configurator as administrator. A variable of yours with the same name wins over it; of PATH both count, this one first.</source>
        <translation>要更改它，请以管理员身份启动Go Configurator。您的同名变量优先于它；PATH则两者都算，它在前。</translation>
    </message>
    <message>
        <source>all users</source>
        <translation>所有用户</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>您的</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新</translation>
    </message>
    <message>
        <source>choose another name</source>
        <translation>请换一个名称</translation>
    </message>
    <message>
        <source>Windows takes both for the same name</source>
        <translation>Windows把两者当作同一个名称</translation>
    </message>
    <message>
        <source>capital and small letters make no difference</source>
        <translation>大小写没有区别</translation>
    </message>
    <message>
        <source>Name of the variable</source>
        <translation>变量名称</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>New name of %1</source>
        <translation>%1的新名称</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Any characters but the equals sign, at most %1; no blanks around it.</source>
        <translation>除等号外的任何字符，最多%1个；前后不能有空格。</translation>
    </message>
</context>
<context>
    <name>goconf::ui::RegistryDialogs</name>
    <message>
        <source>Import variables</source>
        <translation>导入变量</translation>
    </message>
    <message>
        <source>Variables (*.reg *.json);;All files (*)</source>
        <translation>变量(*.reg *.json);;所有文件(*)</translation>
    </message>
    <message>
        <source>File of regedit (*.reg)</source>
        <translation>注册表编辑器文件(*.reg)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Export your variables</source>
        <translation>导出您的变量</translation>
    </message>
    <message>
        <source>%1 is there already. What is in it would be lost.</source>
        <translation>%1已经存在，其中的内容将会丢失。</translation>
    </message>
    <message>
        <source>&amp;Replace the file</source>
        <translation>替换该文件(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
</context>
<context>
    <name>goconf::ui::RegistryEditor</name>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Windows replaces each name between two percent signs by the value of that variable.</source>
        <translation>Windows会把两个百分号之间的名称换成那个变量的值。</translation>
    </message>
    <message>
        <source>Programs see the value exactly as it stands here.</source>
        <translation>程序看到的值与这里完全一样。</translation>
    </message>
    <message>
        <source>Programs see %1</source>
        <translation>程序看到%1</translation>
    </message>
    <message numerus="yes">
        <source>Programs are looked for in the %n folder(s) for all users first, then in these.</source>
        <translation>
            <numerusform>查找程序时先看所有用户的%n个文件夹，再看这些。</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 of at most %L2 characters.</source>
        <translation>%L1个字符，最多%L2个。</translation>
    </message>
    <message>
        <source>Add a folder first.</source>
        <translation>请先添加一个文件夹。</translation>
    </message>
</context>
<context>
    <name>goconf::ui::RegistryEdits</name>
    <message>
        <source>remove that one first</source>
        <translation>请先删除那一个</translation>
    </message>
    <message>
        <source>programs do not see a variable that is empty</source>
        <translation>程序看不到空的变量</translation>
    </message>
    <message>
        <source>remove it, or give it a value</source>
        <translation>请删除它，或者给它一个值</translation>
    </message>
    <message>
        <source>Windows knows no variable %1, and leaves it as it is</source>
        <translation>Windows不认识变量%1，会原样保留</translation>
    </message>
    <message>
        <source>set that variable, too, or write what is meant</source>
        <translation>请也设置那个变量，或者直接写出想要的内容</translation>
    </message>
    <message>
        <source>programs see %1 as it stands, for the type is “Text”</source>
        <translation>类型是“文本”，所以程序看到的就是%1本身</translation>
    </message>
    <message>
        <source>choose the other type if Windows is to put the value in</source>
        <translation>如果要让Windows换成值，请选择另一种类型</translation>
    </message>
    <message>
        <source>the registry has it with a type that is no text</source>
        <translation>注册表中的这一项不是文本类型</translation>
    </message>
</context>
<context>
    <name>goconf::ui::RegistryFiles</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>无法读取%1：%2</translation>
    </message>
    <message>
        <source>%1 is too large for a file of variables: choose another one</source>
        <translation>%1太大，不像是变量文件：请选择另一个文件</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>无法写入%1：%2</translation>
    </message>
    <message>
        <source>Reading a file</source>
        <translation>正在读取文件</translation>
    </message>
    <message>
        <source>Writing a file</source>
        <translation>正在写入文件</translation>
    </message>
</context>
<context>
    <name>goconf::ui::RegistryListPane</name>
    <message>
        <source>Variables in the registry</source>
        <translation>注册表中的变量</translation>
    </message>
    <message>
        <source>The arrow keys choose a variable; Enter goes to its value, F2 to another name, Delete removes it.</source>
        <translation>方向键选择变量；回车键转到它的值，F2改名，Delete删除。</translation>
    </message>
    <message>
        <source>Only an administrator changes these.</source>
        <translation>只有管理员能更改这些变量。</translation>
    </message>
    <message>
        <source>Close Go Configurator, right-click it in the Start menu and choose “Run as administrator”.</source>
        <translation>请关闭Go Configurator，在开始菜单中右键点击它，选择“以管理员身份运行”。</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>没有符合的变量</translation>
    </message>
    <message>
        <source>No variable has all these words. Escape in the filter shows all again.</source>
        <translation>没有变量含有所有这些词。在筛选框中按Esc可重新显示全部。</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>没有问题</translation>
    </message>
    <message>
        <source>Windows makes a variable of every value, and every name in them is known.</source>
        <translation>每个值都能成为变量，其中的名称Windows也都认识。</translation>
    </message>
    <message>
        <source>No variables</source>
        <translation>没有变量</translation>
    </message>
    <message>
        <source>New sets the first one, Import takes them from a file.</source>
        <translation>“新建”设置第一个变量，“导入”从文件读入。</translation>
    </message>
</context>
<context>
    <name>goconf::ui::RegistryListView</name>
    <message>
        <source>&amp;Edit value</source>
        <translation>编辑值(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>重命名(&amp;R)</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>删除(&amp;M)</translation>
    </message>
    <message>
        <source>Copy &amp;name</source>
        <translation>复制名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Copy value</source>
        <translation>复制值(&amp;C)</translation>
    </message>
    <message>
        <source>Copy what programs &amp;see</source>
        <translation>复制程序看到的值(&amp;S)</translation>
    </message>
</context>
<context>
    <name>goconf::ui::RegistryModel</name>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>goes</source>
        <translation>将删除</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>What programs see</source>
        <translation>程序看到的值</translation>
    </message>
    <message>
        <source>%1: empty</source>
        <translation>%1：空</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>programs see %1</source>
        <translation>程序看到%1</translation>
    </message>
    <message>
        <source>waits: %1</source>
        <translation>等待中：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>goconf::ui::RegistryNotes</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Takes this message away.</source>
        <translation>收起这条消息。</translation>
    </message>
    <message>
        <source>Nothing to change.</source>
        <translation>没有要更改的。</translation>
    </message>
    <message>
        <source>What is in %1 stands in the registry already, or waits.</source>
        <translation>%1中的内容已在注册表中，或者正在等待。</translation>
    </message>
    <message>
        <source>They are from %1. Look at them with Review.</source>
        <translation>它们来自%1。请用“查看”看一遍。</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) is (are) so already.</source>
        <translation>
            <numerusform>另外%n个已经如此。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait(s).</source>
        <translation>
            <numerusform>%n处更改等待应用。</numerusform>
        </translation>
    </message>
    <message>
        <source>They are in %1 as they are in the registry, passwords and keys, too: take care whom you give it to.</source>
        <translation>它们在%1中与注册表中完全一样，包括密码和密钥：请注意把它交给谁。</translation>
    </message>
    <message numerus="yes">
        <source>%n variable(s) written.</source>
        <translation>
            <numerusform>已写入%n个变量。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>entries of a file, and why they are passed over</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n entries of the file are passed over.</source>
        <translation>
            <numerusform>已略过文件中的%n项。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of %1 can be taken.</source>
        <translation>%1中没有可以导入的内容。</translation>
    </message>
    <message>
        <source>%1 left out, for which a JSON file has no place: %2.</source>
        <extracomment>%1: how many, %2: their names</extracomment>
        <translation>有%1个未写入，因为JSON文件无法存放：%2。</translation>
    </message>
    <message>
        <source>A .reg file holds all of them.</source>
        <translation>.reg文件可以全部保存。</translation>
    </message>
</context>
<context>
    <name>goconf::ui::RegistrySnapshot</name>
    <message>
        <source>They are marked in the list.</source>
        <translation>它们在列表中有标记。</translation>
    </message>
    <message>
        <source>some entries have a problem</source>
        <translation>有些项有问题</translation>
    </message>
</context>
<context>
    <name>goconf::ui::RegistryTypeWords</name>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Text with %NAME%</source>
        <extracomment>a text in which Windows replaces names of variables; the name between the signs is an example</extracomment>
        <translation>含%NAME%的文本</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>words for a type of registry values, and its name in Windows</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Type: %1.</source>
        <translation>类型：%1。</translation>
    </message>
    <message>
        <source>Type: %1, before that %2.</source>
        <extracomment>the type that a change gives a registry value, and the one that it had</extracomment>
        <translation>类型：%1，此前为%2。</translation>
    </message>
</context>
<context>
    <name>goconf::ui::ReleaseDetail</name>
    <message>
        <source>recommended</source>
        <translation>推荐</translation>
    </message>
    <message>
        <source>It is proven before it is installed: the checksum database has a hash of every release in a public log, signed, and nobody can change it unseen. It gets a folder of its own; the Go in use stays.</source>
        <translation>安装前会证明来源：校验和数据库在签名的公开日志中记录了每个版本的哈希，无法暗中更改。它会放在单独的文件夹；正在使用的Go保持不变。</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>来自%1</translation>
    </message>
    <message>
        <source>from the module proxies of %1</source>
        <translation>来自%1中的模块代理</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>the size of a download, and where it comes from</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Download %1</source>
        <translation>下载，%1</translation>
    </message>
    <message>
        <source>&amp;Show it</source>
        <translation>显示(&amp;S)</translation>
    </message>
    <message>
        <source>Goes to this Go on the machine, where it can be chosen.</source>
        <translation>转到这台电脑上的这个Go，可以在那里选用。</translation>
    </message>
    <message>
        <source>It is on this machine. Nothing uses it until you choose it.</source>
        <translation>它在这台电脑上。选用之前，不会使用它。</translation>
    </message>
    <message>
        <source>&amp;Install %1</source>
        <translation>安装%1(&amp;I)</translation>
    </message>
    <message>
        <source>Downloads it, proves it and unpacks it beside the others.</source>
        <translation>下载它，证明来源，并解压到其他Go旁边。</translation>
    </message>
    <message>
        <source>%1 is being installed.</source>
        <translation>正在安装%1。</translation>
    </message>
    <message>
        <source>No other Go is touched.</source>
        <translation>不会改动其他Go。</translation>
    </message>
    <message>
        <source>It is proven against the public log of the checksum database, wherever it came from. It gets a folder of its own; the Go in use stays.</source>
        <translation>无论来自哪里，都会用校验和数据库的公开日志来证明。它有自己的文件夹；正在使用的Go保持不变。</translation>
    </message>
    <message>
        <source>Proves it and unpacks it beside the others.</source>
        <translation>证明它，并解压到其他版本旁边。</translation>
    </message>
</context>
<context>
    <name>goconf::ui::ReleaseShelf</name>
    <message numerus="yes">
        <source>%n day(s) old</source>
        <translation>
            <numerusform>%n天前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) old</source>
        <translation>
            <numerusform>%n小时前</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking what there is to install</source>
        <translation>正在询问可以安装的版本</translation>
    </message>
    <message>
        <source>This list is %1.</source>
        <translation>这份列表来自%1。</translation>
    </message>
    <message>
        <source>Ask a&amp;gain</source>
        <translation>再问(&amp;G)</translation>
    </message>
    <message>
        <source>Asks for the newest list once more.</source>
        <translation>重新询问最新的列表。</translation>
    </message>
    <message>
        <source>This list came with the program and is %1.</source>
        <translation>此列表随程序提供，%1。</translation>
    </message>
</context>
<context>
    <name>goconf::ui::RemovalSection</name>
    <message>
        <source>R&amp;emove…</source>
        <translation>删除(&amp;E)…</translation>
    </message>
    <message>
        <source>Shows what would be deleted, and how much that is.</source>
        <translation>显示会删除什么，以及占用多少空间。</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Deletes nothing.</source>
        <translation>不删除任何内容。</translation>
    </message>
    <message>
        <source>It is the chosen Go: choose another one first.</source>
        <translation>这是选用的Go：请先选用另一个。</translation>
    </message>
    <message>
        <source>In use by %1: choose another one first.</source>
        <translation>%1正在使用它：请先选用另一个。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Its size is being counted.</source>
        <translation>正在统计大小。</translation>
    </message>
    <message>
        <source>Takes %1. It can be installed again.</source>
        <translation>占用%1。可以重新安装。</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>正在删除…</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>删除%1</translation>
    </message>
    <message>
        <source>Deletes this Go for good. This cannot be undone.</source>
        <translation>永久删除这个Go。无法撤销。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1 still finds it, though another one is chosen.</source>
        <translation>虽然已选用另一个，%1仍会找到它。</translation>
    </message>
    <message>
        <source>Removing %1</source>
        <translation>正在删除%1</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation>选择其他…</translation>
    </message>
    <message>
        <source>The package manager of your system put it there and removes it.</source>
        <translation>它由您系统的软件包管理器安装，也由其移除。</translation>
    </message>
    <message>
        <source>No program keeps it, so it is removed by hand, in a terminal.</source>
        <translation>没有程序管理它，因此要在终端中手动移除。</translation>
    </message>
    <message>
        <source>%1 put it there and removes it, in a terminal.</source>
        <translation>它由%1安装，也由其在终端中移除。</translation>
    </message>
</context>
<context>
    <name>goconf::ui::ReviewView</name>
    <message>
        <source>&amp;Back</source>
        <translation>返回(&amp;B)</translation>
    </message>
    <message>
        <source>Nothing is written before you press the button.</source>
        <translation>在您按下按钮之前，不会写入任何内容。</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>审阅</translation>
    </message>
    <message>
        <source>These changes cannot be planned.</source>
        <translation>无法计划这些更改。</translation>
    </message>
    <message>
        <source>Everything is already as it should be.</source>
        <translation>一切已经符合要求。</translation>
    </message>
    <message numerus="yes">
        <source>This would be written to %n place(s).</source>
        <translation>
            <numerusform>将写入%n个位置。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Apply all the same</source>
        <translation>照样应用(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>应用(&amp;A)</translation>
    </message>
    <message numerus="yes">
        <source>%n of your changes conflict(s) with a newer one.</source>
        <translation>
            <numerusform>您有%n项更改与更新的更改冲突。</numerusform>
        </translation>
    </message>
    <message>
        <source>Writes the pending changes. They can be undone.</source>
        <translation>写入待应用的更改。之后可以撤销。</translation>
    </message>
    <message>
        <source>Nothing is written before each one is decided.</source>
        <translation>在逐项决定之前，不会写入任何内容。</translation>
    </message>
    <message>
        <source>Goes back to the page, as Escape does; nothing is written.</source>
        <translation>返回页面（Escape 键也可）；不会写入任何内容。</translation>
    </message>
</context>
<context>
    <name>goconf::ui::SdkDetail</name>
    <message>
        <source>Makes it the Go that new terminals find. It waits until you apply.</source>
        <translation>让新终端找到这个Go。应用之前不会写入。</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>the folder of a Go, and how it got there</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>U&amp;se %1</source>
        <translation>使用%1(&amp;S)</translation>
    </message>
    <message>
        <source>It cannot be used as it is.</source>
        <translation>它目前无法使用。</translation>
    </message>
    <message>
        <source>New terminals use it.</source>
        <translation>新终端使用它。</translation>
    </message>
    <message>
        <source>It waits to be applied, below.</source>
        <translation>待应用，见下方。</translation>
    </message>
    <message>
        <source>It is the chosen one, but new terminals do not find it first.</source>
        <translation>它已选用，但新终端不是最先找到它。</translation>
    </message>
    <message>
        <source>Nothing is written before you apply.</source>
        <translation>应用之前不会写入任何内容。</translation>
    </message>
    <message>
        <source>Planning the choice of another Go</source>
        <translation>正在计划选用另一个Go</translation>
    </message>
    <message>
        <source>It is the chosen Go already.</source>
        <translation>它已是选用的Go。</translation>
    </message>
</context>
<context>
    <name>goconf::ui::SdkFacts</name>
    <message>
        <source>a stand-in</source>
        <translation>替身</translation>
    </message>
    <message>
        <source>Other ways to it</source>
        <translation>其他路径</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>缺少的内容</translation>
    </message>
    <message>
        <source>Projects that ask for it</source>
        <translation>需要它的项目</translation>
    </message>
    <message>
        <source>Install it anew</source>
        <translation>重新安装</translation>
    </message>
    <message>
        <source>Goes to this version among the releases that can be installed.</source>
        <translation>转到可安装的版本中的这一个。</translation>
    </message>
    <message>
        <source>Remove &amp;GOROOT</source>
        <translation>移除GOROOT(&amp;G)</translation>
    </message>
    <message>
        <source>Takes GOROOT out of every place of yours. It waits until you apply.</source>
        <translation>从您的每个位置去掉GOROOT。应用之前不会写入。</translation>
    </message>
    <message>
        <source>Who finds it</source>
        <translation>谁能找到</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有%n项</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>who looks for go, and what is to be known about that</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>goconf::ui::SdkShelf</name>
    <message>
        <source>Looking for Go versions</source>
        <translation>正在查找Go版本</translation>
    </message>
    <message>
        <source>Stopped, as you asked.</source>
        <translation>已按您的要求停止。</translation>
    </message>
    <message>
        <source>Clearing away what was left</source>
        <translation>正在清理残留内容</translation>
    </message>
</context>
<context>
    <name>goconf::ui::SdkSummary</name>
    <message>
        <source>%1 is in use</source>
        <translation>正在使用%1</translation>
    </message>
    <message>
        <source>No Go yet</source>
        <translation>还没有Go</translation>
    </message>
    <message>
        <source>No Go is in use</source>
        <translation>没有使用中的Go</translation>
    </message>
    <message numerus="yes">
        <source>%n version(s) on this machine</source>
        <translation>
            <numerusform>这台电脑上有%n个版本</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no longer supported</source>
        <translation>
            <numerusform>%n个不再受支持</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unusable</source>
        <translation>
            <numerusform>%n个不可用</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>between the parts of a list of facts</extracomment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>goconf::ui::SdkWords</name>
    <message>
        <source>Go of unknown version</source>
        <translation>版本未知的Go</translation>
    </message>
    <message>
        <source>downloaded by go</source>
        <translation>由go下载</translation>
    </message>
    <message>
        <source>installed by this program</source>
        <translation>由本程序安装</translation>
    </message>
    <message>
        <source>by %1</source>
        <extracomment>the name of a version manager or package manager</extracomment>
        <translation>由%1安装</translation>
    </message>
    <message>
        <source>by a version manager</source>
        <translation>由版本管理器安装</translation>
    </message>
    <message>
        <source>installed by hand</source>
        <translation>手动安装</translation>
    </message>
    <message>
        <source>from the system&apos;s packages</source>
        <translation>来自系统软件包</translation>
    </message>
    <message>
        <source>supported</source>
        <translation>受支持</translation>
    </message>
    <message>
        <source>no longer supported</source>
        <translation>不再受支持</translation>
    </message>
    <message>
        <source>a preview</source>
        <translation>预览版</translation>
    </message>
    <message>
        <source>this program</source>
        <translation>本程序</translation>
    </message>
    <message>
        <source>desktop programs</source>
        <translation>桌面程序</translation>
    </message>
    <message>
        <source>desktop</source>
        <translation>桌面</translation>
    </message>
    <message>
        <source>A version manager</source>
        <translation>某个版本管理器</translation>
    </message>
</context>
<context>
    <name>goconf::ui::SearchField</name>
    <message>
        <source>Type to show only what contains these words.</source>
        <translation>输入文字，只显示包含这些词的内容。</translation>
    </message>
</context>
<context>
    <name>goconf::ui::SecretCover</name>
    <message>
        <source>Sh&amp;ow and edit</source>
        <translation>显示并编辑(&amp;O)</translation>
    </message>
    <message>
        <source>The value contains a secret. This shows it on the screen.</source>
        <translation>这个值含有机密。此操作会把它显示在屏幕上。</translation>
    </message>
</context>
<context>
    <name>goconf::ui::SegmentEdit</name>
    <message>
        <source>%1: %2</source>
        <extracomment>a choice: the name of a variable and one of its values</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Chooses this value.</source>
        <translation>选择这个值。</translation>
    </message>
</context>
<context>
    <name>goconf::ui::SettingAnswers</name>
    <message>
        <source>%1 in %2 is hidden by %3</source>
        <extracomment>a setting, the place where it is hidden, and the place that hides it</extracomment>
        <translation>%2中的%1被%3遮住</translation>
    </message>
    <message numerus="yes">
        <source>%n shadowed: %1.</source>
        <extracomment>how many, and the first of them: &quot;2 shadowed: GOFLAGS in ... is hidden by ...&quot;</extracomment>
        <translation>
            <numerusform>%n项被遮住：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除%1</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>All are at their defaults.</source>
        <translation>全部为默认值。</translation>
    </message>
    <message numerus="yes">
        <source>%n changed from default.</source>
        <translation>
            <numerusform>%n项已更改。</numerusform>
        </translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>GOPROXY says nothing that go can follow.</source>
        <translation>GOPROXY中没有go能遵循的内容。</translation>
    </message>
    <message>
        <source>Checksums are verified.</source>
        <translation>会检查校验和。</translation>
    </message>
    <message>
        <source>Checksums are not verified: GOSUMDB is off.</source>
        <translation>不检查校验和：GOSUMDB为off。</translation>
    </message>
</context>
<context>
    <name>goconf::ui::SetupPage</name>
    <message>
        <source>Nothing to do</source>
        <translation>无需操作</translation>
    </message>
    <message>
        <source>Set up Go</source>
        <translation>设置Go</translation>
    </message>
    <message>
        <source>First a look, then your decision.</source>
        <translation>先查看，再由您决定。</translation>
    </message>
    <message numerus="yes">
        <source>Looked at this computer for %n second(s).</source>
        <translation>
            <numerusform>查看这台电脑用了%n秒。</numerusform>
        </translation>
    </message>
    <message>
        <source>Go is set up as these answers say.</source>
        <translation>Go的设置已与这些回答一致。</translation>
    </message>
    <message>
        <source>These answers fit; change what you like.</source>
        <translation>这些回答合适；您可以随意更改。</translation>
    </message>
</context>
<context>
    <name>goconf::ui::SetupWords</name>
    <message>
        <source>Keep the Go of the version manager</source>
        <translation>保留版本管理器的Go</translation>
    </message>
    <message>
        <source>Keep Go %1</source>
        <translation>保留Go %1</translation>
    </message>
    <message>
        <source>Use Go %1</source>
        <translation>使用Go %1</translation>
    </message>
    <message>
        <source>Install Go %1, the newest</source>
        <translation>安装Go %1，最新版本</translation>
    </message>
    <message>
        <source>Install Go %1</source>
        <translation>安装Go %1</translation>
    </message>
    <message>
        <source>Install from %1</source>
        <translation>从%1安装</translation>
    </message>
    <message>
        <source>Leave Go as it is</source>
        <translation>Go保持不变</translation>
    </message>
    <message>
        <source>into your home, no administrator needed</source>
        <translation>装到主文件夹，无需管理员</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>%1 ms, right bytes</source>
        <translation>%1 ms，内容正确</translation>
    </message>
    <message>
        <source>not reachable</source>
        <translation>无法连接</translation>
    </message>
    <message>
        <source>does not serve modules</source>
        <translation>不提供模块</translation>
    </message>
    <message>
        <source>Measured now: %1</source>
        <extracomment>what the proxies answered, in their order</extracomment>
        <translation>刚刚测得：%1</translation>
    </message>
    <message>
        <source>checksum database reachable</source>
        <translation>校验和数据库可以连接</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Proven in the transparency log</source>
        <translation>已由透明日志证明</translation>
    </message>
    <message>
        <source>The usual place</source>
        <translation>通常的位置</translation>
    </message>
    <message>
        <source>As it is set now</source>
        <translation>按现在的设置</translation>
    </message>
    <message>
        <source>a space in its name, which Go bears</source>
        <translation>名称中有空格，Go可以接受</translation>
    </message>
    <message>
        <source>no spaces in its name</source>
        <translation>名称中没有空格</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>在这台电脑上</translation>
    </message>
    <message>
        <source>on another computer, which is slow</source>
        <translation>在另一台电脑上，会很慢</translation>
    </message>
    <message>
        <source>writable</source>
        <translation>可写入</translation>
    </message>
    <message>
        <source>PATH gets one entry in %1</source>
        <translation>%1中的PATH增加一项</translation>
    </message>
    <message>
        <source>PATH gets one entry in your variables</source>
        <translation>您的变量中，PATH增加一项</translation>
    </message>
</context>
<context>
    <name>goconf::ui::SetupWork</name>
    <message>
        <source>Removing what was installed</source>
        <translation>正在移除已安装的内容</translation>
    </message>
    <message>
        <source>Setting up Go</source>
        <translation>正在设置Go</translation>
    </message>
    <message>
        <source>Proving that Go works</source>
        <translation>正在验证Go</translation>
    </message>
    <message>
        <source>Go works</source>
        <translation>Go可用</translation>
    </message>
    <message>
        <source>Go %1 works</source>
        <translation>Go %1可用</translation>
    </message>
    <message>
        <source>Go does not work yet</source>
        <translation>Go还不可用</translation>
    </message>
    <message>
        <source>Go is set up, but not proven</source>
        <translation>Go已设置，但未经证明</translation>
    </message>
    <message>
        <source>Go was not set up</source>
        <translation>Go没有设置成功</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>You can go on with other pages meanwhile.</source>
        <translation>在此期间，您可以使用其他页面。</translation>
    </message>
    <message numerus="yes">
        <source>Proven in a fresh terminal, %n second(s) after you pressed the button.</source>
        <translation>
            <numerusform>已在新终端中验证，距您按下按钮%n秒。</numerusform>
        </translation>
    </message>
    <message>
        <source>One step of the proof did not work.</source>
        <translation>验证中有一步没有成功。</translation>
    </message>
    <message>
        <source>The proof was stopped before its end.</source>
        <translation>证明在结束前被停止。</translation>
    </message>
    <message>
        <source>It ended before everything was done.</source>
        <translation>没有全部完成就结束了。</translation>
    </message>
    <message>
        <source>What the set-up had changed stands as it was before.</source>
        <translation>设置过程更改的内容已恢复原样。</translation>
    </message>
</context>
<context>
    <name>goconf::ui::Sidebar</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
</context>
<context>
    <name>goconf::ui::SidebarItem</name>
    <message numerus="yes">
        <source>%1, %n to look at</source>
        <translation>
            <numerusform>%1，%n项要查看</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>goconf::ui::SpokenTime</name>
    <message>
        <source>Today %1</source>
        <translation>今天%1</translation>
    </message>
    <message>
        <source>Yesterday %1</source>
        <translation>昨天%1</translation>
    </message>
</context>
<context>
    <name>goconf::ui::SwitchPlan</name>
    <message>
        <source>Use %1 from %2</source>
        <translation>使用%2的%1</translation>
    </message>
</context>
<context>
    <name>goconf::ui::TargetRow</name>
    <message>
        <source>&amp;Write to</source>
        <translation>写入(&amp;W)</translation>
    </message>
    <message>
        <source>Write to</source>
        <translation>写入</translation>
    </message>
    <message>
        <source>The place that will hold the value.</source>
        <translation>保存这个值的位置。</translation>
    </message>
    <message>
        <source>Recommended: %1.</source>
        <translation>推荐：%1。</translation>
    </message>
    <message>
        <source>%1; recommended is %2: %3</source>
        <translation>%1；推荐%2：%3</translation>
    </message>
    <message>
        <source>Goes into %1</source>
        <translation>写入%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>goconf::ui::TaskStrip</name>
    <message>
        <source>Running work</source>
        <translation>进行中的工作</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>How far the running work is.</source>
        <translation>进行中的工作的进度。</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Stops the running work and leaves things as they were.</source>
        <translation>停止进行中的工作，并恢复原样。</translation>
    </message>
    <message>
        <source>Stopping: %1</source>
        <translation>正在停止：%1</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>%1, %2 per second</source>
        <translation>%1，每秒%2</translation>
    </message>
    <message>
        <source>%1 of %2, %3 per second</source>
        <translation>%1/%2，每秒%3</translation>
    </message>
</context>
<context>
    <name>goconf::ui::TerminalRepair</name>
    <message>
        <source>the account&apos;s own terminal finds no Go any more: set Go up</source>
        <translation>账户自己的终端已找不到Go：请设置Go</translation>
    </message>
    <message>
        <source>Have %1 find this Go</source>
        <translation>让%1找到这个Go</translation>
    </message>
</context>
<context>
    <name>goconf::ui::UndoPanel</name>
    <message>
        <source>What was written (−) and what is there now (+):</source>
        <translation>写入的内容（−）和现在的内容（+）：</translation>
    </message>
</context>
<context>
    <name>goconf::ui::UserVariablesPage</name>
    <message>
        <source>Variables</source>
        <translation>变量</translation>
    </message>
    <message>
        <source>The registry is being read.</source>
        <translation>正在读取注册表。</translation>
    </message>
    <message numerus="yes">
        <source>%n variable(s) of yours</source>
        <translation>
            <numerusform>您有%n个变量</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n for all users</source>
        <translation>
            <numerusform>所有用户共有%n个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a problem</source>
        <translation>
            <numerusform>%n个有问题</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>goconf::ui::ValueActions</name>
    <message>
        <source>Rese&amp;t</source>
        <translation>重置(&amp;T)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Add c&amp;hange</source>
        <translation>添加更改(&amp;H)</translation>
    </message>
    <message>
        <source>Takes the value out of every place of yours, so that Go&apos;s default holds.</source>
        <translation>从您的每个位置去掉该值，恢复Go的默认值。</translation>
    </message>
    <message>
        <source>Forgets what was typed here and not added yet.</source>
        <translation>放弃此处已输入但尚未添加的内容。</translation>
    </message>
    <message>
        <source>Puts the change to those that wait. Nothing is written before you apply.</source>
        <translation>把更改加入待应用的更改。应用之前不会写入任何内容。</translation>
    </message>
</context>
<context>
    <name>goconf::ui::ValueChip</name>
    <message>
        <source>Enter edits it, Delete takes it out, the arrow keys go to the next.</source>
        <translation>Enter编辑，Delete移除，方向键移到其他项。</translation>
    </message>
</context>
<context>
    <name>goconf::ui::ValueFrame</name>
    <message>
        <source>As text</source>
        <translation>文本形式</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Shows the whole value in one text field.</source>
        <translation>在一个文本框中显示整个值。</translation>
    </message>
</context>
<context>
    <name>goconf::ui::ValueSection</name>
    <message>
        <source>Go computes this value; it cannot be set.</source>
        <translation>这个值由Go计算，无法设置。</translation>
    </message>
    <message>
        <source>Go or your terminals would refuse this value.</source>
        <translation>Go或您的终端会拒绝这个值。</translation>
    </message>
    <message>
        <source>This place holds the value already.</source>
        <translation>这个位置已经是这个值。</translation>
    </message>
    <message>
        <source>That place cannot take it.</source>
        <translation>该位置无法接受它。</translation>
    </message>
    <message>
        <source>Windows makes no variable of it, so here it can only be removed.</source>
        <translation>Windows不会把它当作变量，因此在这里只能删除。</translation>
    </message>
    <message>
        <source>Choose another place to set a value.</source>
        <translation>请选择其他位置来设置值。</translation>
    </message>
</context>
<context>
    <name>goconf::ui::VariableBar</name>
    <message>
        <source>Filter: name, value, meaning</source>
        <translation>筛选：名称、值、含义</translation>
    </message>
    <message>
        <source>&amp;Seen by</source>
        <translation>视角(&amp;S)</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>视角</translation>
    </message>
    <message>
        <source>Whose settings are shown: a new terminal, programs from the desktop, or this program.</source>
        <translation>显示谁的设置：新终端、从桌面启动的程序或本程序。</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>新建(&amp;N)…</translation>
    </message>
    <message>
        <source>Sets a variable that is not in the list.</source>
        <translation>设置一个列表中没有的变量。</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>Modules</source>
        <translation>模块</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>构建</translation>
    </message>
    <message>
        <source>cgo</source>
        <translation>cgo</translation>
    </message>
    <message>
        <source>Go itself</source>
        <translation>Go自身</translation>
    </message>
    <message>
        <source>Not Go’s</source>
        <translation>非Go的</translation>
    </message>
</context>
<context>
    <name>goconf::ui::VariableDelegate</name>
    <message>
        <source>pending</source>
        <translation>待应用</translation>
    </message>
    <message numerus="yes">
        <source>hides %n</source>
        <translation>
            <numerusform>遮住%n项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>goconf::ui::VariableDetail</name>
    <message>
        <source>R&amp;ename</source>
        <translation>重命名(&amp;E)</translation>
    </message>
    <message>
        <source>Gives the variable another name in every place of yours that holds it.</source>
        <translation>在您的每个位置给这个变量改名。</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>设置来源</translation>
    </message>
    <message>
        <source>not Go’s</source>
        <translation>非Go的</translation>
    </message>
    <message>
        <source>since Go %1</source>
        <translation>从Go %1起</translation>
    </message>
    <message>
        <source>Name of the variable</source>
        <translation>变量名</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>New name of %1</source>
        <translation>%1的新名称</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
</context>
<context>
    <name>goconf::ui::VariableEdits</name>
    <message>
        <source>new terminals take PATH from there</source>
        <translation>新终端从那里取得PATH</translation>
    </message>
    <message>
        <source>it stands there already, and wins</source>
        <translation>它已在那里，并且生效</translation>
    </message>
    <message>
        <source>you chose it in the preferences</source>
        <translation>您在偏好设置中选择了它</translation>
    </message>
    <message>
        <source>every go command of yours reads it, wherever it starts</source>
        <translation>您的每个go命令都会读取，无论在哪里启动</translation>
    </message>
    <message>
        <source>your terminals read it; Go’s own file cannot hold it</source>
        <translation>您的终端会读取；Go自己的文件无法保存它</translation>
    </message>
    <message>
        <source>your terminals read it; Go’s own file cannot be used</source>
        <translation>您的终端会读取；Go自己的文件无法使用</translation>
    </message>
</context>
<context>
    <name>goconf::ui::VariableHead</name>
    <message>
        <source>‹ &amp;List</source>
        <translation>‹ 列表(&amp;L)</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>返回列表</translation>
    </message>
    <message>
        <source>Shows the list of variables again.</source>
        <translation>重新显示变量列表。</translation>
    </message>
</context>
<context>
    <name>goconf::ui::VariableListPane</name>
    <message>
        <source>Variables</source>
        <translation>变量</translation>
    </message>
    <message>
        <source>The arrow keys choose a variable; Enter goes to its value at the right.</source>
        <translation>用方向键选择变量；Enter转到右侧的值。</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>没有匹配项</translation>
    </message>
    <message>
        <source>No variable has all these words. Escape in the filter shows all again.</source>
        <translation>没有变量包含所有这些词。在筛选框中按Escape可重新显示全部。</translation>
    </message>
</context>
<context>
    <name>goconf::ui::VariableMenu</name>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>Copy the &amp;name</source>
        <translation>复制名称(&amp;N)</translation>
    </message>
    <message>
        <source>Copy the &amp;value</source>
        <translation>复制值(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Copy as</source>
        <translation>复制为(&amp;C)</translation>
    </message>
</context>
<context>
    <name>goconf::ui::VariableModel</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Value in effect</source>
        <translation>生效值</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>设置来源</translation>
    </message>
    <message>
        <source>%1: empty</source>
        <translation>%1：空</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>来自%1</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已更改</translation>
    </message>
    <message numerus="yes">
        <source>hides %n other value(s)</source>
        <translation>
            <numerusform>遮住另外%n个值</numerusform>
        </translation>
    </message>
    <message>
        <source>a change waits</source>
        <translation>有待应用的更改</translation>
    </message>
    <message>
        <source>problem: %1</source>
        <translation>问题：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>goconf::ui::VariablesPage</name>
    <message>
        <source>Variables</source>
        <translation>变量</translation>
    </message>
    <message>
        <source>The settings are being read.</source>
        <translation>正在读取设置。</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s)</source>
        <translation>
            <numerusform>%n项设置</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n项已更改</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden by another place</source>
        <translation>
            <numerusform>%n项被其他位置遮住</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a problem</source>
        <translation>
            <numerusform>%n项有问题</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>goconf::ui::VerdictDetails</name>
    <message>
        <source>cannot be started:</source>
        <translation>无法启动：</translation>
    </message>
    <message>
        <source>runs as its owner or group, whoever starts it:</source>
        <translation>无论谁启动，都以其所有者或组的身份运行：</translation>
    </message>
    <message>
        <source>everybody may change it:</source>
        <translation>任何人都可以修改：</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有%n项</numerusform>
        </translation>
    </message>
    <message>
        <source>changed:</source>
        <translation>已更改：</translation>
    </message>
    <message>
        <source>missing:</source>
        <translation>缺失：</translation>
    </message>
    <message>
        <source>added:</source>
        <translation>新增：</translation>
    </message>
    <message>
        <source>%1 was taken out</source>
        <translation>去掉了%1</translation>
    </message>
    <message>
        <source>%1, released as %2</source>
        <translation>%1，发布时为%2</translation>
    </message>
    <message>
        <source>%1 was added</source>
        <translation>新增了%1</translation>
    </message>
    <message>
        <source>%1; %2 ends that</source>
        <translation>%1；用%2可消除</translation>
    </message>
    <message>
        <source>Not of the release, so the proof says nothing about it:</source>
        <translation>不属于该版本，因此证明不涉及它：</translation>
    </message>
</context>
<context>
    <name>goconf::ui::VersionBar</name>
    <message>
        <source>On this machine</source>
        <translation>这台电脑上</translation>
    </message>
    <message>
        <source>To install</source>
        <translation>可安装</translation>
    </message>
    <message>
        <source>Filter: version, place</source>
        <translation>筛选：版本、位置</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>来源(&amp;F)</translation>
    </message>
    <message>
        <source>the module proxies</source>
        <translation>模块代理</translation>
    </message>
    <message>
        <source>Where a Go comes from</source>
        <translation>Go的下载来源</translation>
    </message>
    <message>
        <source>The proxies that GOPROXY names, or the site of Go&apos;s makers. The proof is the same.</source>
        <translation>GOPROXY所写的代理，或Go官方网站。来源证明是一样的。</translation>
    </message>
    <message>
        <source>also &amp;old ones</source>
        <translation>含旧版(&amp;O)</translation>
    </message>
    <message>
        <source>Also old releases</source>
        <translation>含旧版本</translation>
    </message>
    <message>
        <source>Shows releases that are no longer supported, and previews.</source>
        <translation>显示不再受支持的版本和预览版。</translation>
    </message>
    <message>
        <source>From a fi&amp;le…</source>
        <translation>从文件(&amp;L)…</translation>
    </message>
    <message>
        <source>Installs a Go from an archive that you have, also without a network.</source>
        <translation>用您已有的归档文件安装Go，没有网络也可以。</translation>
    </message>
    <message>
        <source>&amp;Project…</source>
        <translation>项目(&amp;P)…</translation>
    </message>
    <message>
        <source>Names the folder of a project: which Go it asks for decides what is recommended and needed.</source>
        <translation>指定项目的文件夹：它要求的Go决定推荐和需要哪些版本。</translation>
    </message>
</context>
<context>
    <name>goconf::ui::VersionModel</name>
    <message>
        <source>%1: %2</source>
        <extracomment>a badge, and what it means</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>goconf::ui::VersionRows</name>
    <message>
        <source>in use everywhere</source>
        <translation>各处都在使用</translation>
    </message>
    <message>
        <source>in use: %1 +%2</source>
        <translation>使用中：%1 +%2</translation>
    </message>
    <message>
        <source>in use: %1</source>
        <translation>使用中：%1</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>待应用</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>已损坏</translation>
    </message>
    <message>
        <source>not for this machine</source>
        <translation>不适合这台电脑</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>已选用</translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>推荐</translation>
    </message>
    <message>
        <source>installed</source>
        <translation>已安装</translation>
    </message>
    <message>
        <source>Found first by %1.</source>
        <translation>%1最先找到它。</translation>
    </message>
    <message>
        <source>Go&apos;s makers mend its line.</source>
        <translation>Go的开发者仍在维护这个系列。</translation>
    </message>
    <message>
        <source>It gets no security fixes any more.</source>
        <translation>不再获得安全修复。</translation>
    </message>
    <message>
        <source>A version to try out, before it is released.</source>
        <translation>正式发布之前的试用版本。</translation>
    </message>
    <message>
        <source>Files that it needs are missing.</source>
        <translation>缺少它需要的文件。</translation>
    </message>
    <message>
        <source>Its programs cannot be started here.</source>
        <translation>它的程序无法在这里启动。</translation>
    </message>
    <message>
        <source>It will be chosen when you apply.</source>
        <translation>应用后将选用它。</translation>
    </message>
    <message>
        <source>The link of this program leads to it: %1</source>
        <translation>本程序的链接指向它：%1</translation>
    </message>
    <message>
        <source>not proven</source>
        <translation>未证明</translation>
    </message>
    <message>
        <source>Nobody vouched for it when it was installed: verify it.</source>
        <translation>安装时无人为它担保：请验证。</translation>
    </message>
    <message>
        <source>not asked for</source>
        <translation>无人要求</translation>
    </message>
    <message>
        <source>None of the projects asks for this toolchain.</source>
        <translation>没有项目要求这个工具链。</translation>
    </message>
    <message>
        <source>Take this one.</source>
        <translation>请选这个。</translation>
    </message>
    <message>
        <source>It is on this machine: %1</source>
        <translation>它就在这台机器上：%1</translation>
    </message>
    <message>
        <source>Your PATH names it.</source>
        <translation>您的PATH指定了它。</translation>
    </message>
</context>
<context>
    <name>goconf::ui::VersionsPage</name>
    <message>
        <source>Go versions</source>
        <translation>Go版本</translation>
    </message>
    <message>
        <source>The machine is being looked at.</source>
        <translation>正在查看这台电脑。</translation>
    </message>
    <message>
        <source>The arrow keys choose one; what is known of it stands beside it.</source>
        <translation>用方向键选择一个；旁边会显示它的信息。</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>没有匹配项</translation>
    </message>
    <message>
        <source>Escape in the filter shows all again.</source>
        <translation>在筛选框中按Escape可重新显示全部。</translation>
    </message>
    <message>
        <source>There is no Go on this machine</source>
        <translation>这台电脑上没有Go</translation>
    </message>
    <message>
        <source>Choose one: it is downloaded, proven and put into a folder of its own.</source>
        <translation>请选择一个：它会被下载、证明来源，并放入单独的文件夹。</translation>
    </message>
    <message>
        <source>Choose a version</source>
        <translation>选择版本</translation>
    </message>
    <message>
        <source>Shows the versions that can be installed.</source>
        <translation>显示可以安装的版本。</translation>
    </message>
    <message>
        <source>Looking for Go versions</source>
        <translation>正在查找Go版本</translation>
    </message>
    <message>
        <source>There is no list of versions</source>
        <translation>没有版本列表</translation>
    </message>
    <message>
        <source>Asking what there is to install</source>
        <translation>正在询问可以安装的版本</translation>
    </message>
    <message>
        <source>It takes a moment.</source>
        <translation>请稍候。</translation>
    </message>
    <message>
        <source>Choose an archive of Go</source>
        <translation>选择Go归档文件</translation>
    </message>
    <message>
        <source>Archives of Go (*.tar.gz *.zip)</source>
        <translation>Go归档文件(*.tar.gz *.zip)</translation>
    </message>
    <message>
        <source>Choose the folder of a project</source>
        <translation>选择项目的文件夹</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Looks for Go versions once more.</source>
        <translation>再次查找Go版本。</translation>
    </message>
</context>
<context>
    <name>goconf::ui::WindowsPathEdit</name>
    <message numerus="yes">
        <source>%n entries of the list have a problem</source>
        <translation>
            <numerusform>列表中有%n项存在问题</numerusform>
        </translation>
    </message>
    <message>
        <source>each of them says which</source>
        <translation>每一项都注明了是什么问题</translation>
    </message>
</context>
<context>
    <name>goconf::ui::WindowsPathModel</name>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>leads to %1</source>
        <translation>指向%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>goconf::ui::WindowsVariablesPage</name>
    <message>
        <source>Go and known variables</source>
        <translation>Go和已知变量</translation>
    </message>
    <message>
        <source>All user variables</source>
        <translation>全部用户变量</translation>
    </message>
</context>
<context>
    <name>goconf::ui::WinningNote</name>
    <message>
        <source>This value will have no effect there.</source>
        <translation>这个值在那里不会起作用。</translation>
    </message>
    <message>
        <source>%1: the value there has no effect.</source>
        <translation>%1：那里的值不起作用。</translation>
    </message>
    <message>
        <source>%1 may set %2 first, and then that wins.</source>
        <translation>%1可能先设置%2，那时以它为准。</translation>
    </message>
    <message>
        <source>%1 sets %2 first, and that wins.</source>
        <translation>%1先设置了%2，以它为准。</translation>
    </message>
    <message>
        <source>It is not yours to change here: take it out there first.</source>
        <translation>您不能在这里更改它：请先在那里去掉。</translation>
    </message>
    <message>
        <source>&amp;Make it win</source>
        <translation>使其生效(&amp;M)</translation>
    </message>
    <message>
        <source>Takes the other value away, so that this one holds. It waits until you apply.</source>
        <translation>去掉另一个值，使这个值生效。应用之前不会写入。</translation>
    </message>
</context>
<context>
    <name>goconf::ui::WordsEdit</name>
    <message>
        <source>%1: %2</source>
        <extracomment>a choice: the name of a variable and one of its values</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Puts this word into the field.</source>
        <translation>把这个词填入输入框。</translation>
    </message>
</context>
<context>
    <name>goconf::ui::WorkCard</name>
    <message>
        <source>not done</source>
        <translation>未执行</translation>
    </message>
    <message>
        <source>was there already</source>
        <translation>原来就有</translation>
    </message>
    <message>
        <source>origin not proven</source>
        <translation>来源未证明</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>未尝试</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>removed again</source>
        <translation>又被移除</translation>
    </message>
    <message>
        <source>Get %1</source>
        <translation>获取%1</translation>
    </message>
    <message>
        <source>Downloaded and proven</source>
        <translation>已下载并证明</translation>
    </message>
    <message>
        <source>Unpacked</source>
        <translation>已解压</translation>
    </message>
    <message>
        <source>Settings changed</source>
        <translation>设置已更改</translation>
    </message>
    <message>
        <source>Change settings</source>
        <translation>更改设置</translation>
    </message>
</context>
<context>
    <name>goconf::ui::WorkProgress</name>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>How far the work is.</source>
        <translation>工作的进度。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Stops at once and leaves nothing behind.</source>
        <translation>立即停止，不留下任何内容。</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
</context>
<context>
    <name>goconf::ui::WorkView</name>
    <message>
        <source>Nothing was changed.</source>
        <translation>没有更改任何内容。</translation>
    </message>
    <message>
        <source>The settings are as they were.</source>
        <translation>设置与之前一样。</translation>
    </message>
    <message>
        <source>Nothing is left half done when you cancel.</source>
        <translation>取消不会留下做了一半的内容。</translation>
    </message>
    <message>
        <source>A new terminal tries it all.</source>
        <translation>由新终端试用全部内容。</translation>
    </message>
    <message>
        <source>Terminals that are open now need to be opened again.</source>
        <translation>现在打开的终端需要重新打开。</translation>
    </message>
    <message>
        <source>Every step worked.</source>
        <translation>每一步都成功了。</translation>
    </message>
    <message>
        <source>Follow the advice above, then prove it again.</source>
        <translation>请按上面的建议处理，然后重新验证。</translation>
    </message>
    <message>
        <source>Look again to start over.</source>
        <translation>要从头开始，请重新查看。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Stops at once. What is done already is said, and can be undone.</source>
        <translation>立即停止。已完成的会说明，并且可以撤销。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Brings back the settings that stood there before.</source>
        <translation>恢复之前的设置。</translation>
    </message>
    <message>
        <source>Open a terminal</source>
        <translation>打开终端</translation>
    </message>
    <message>
        <source>Opens a new terminal window, which finds this Go.</source>
        <translation>打开新的终端窗口，它能找到这个Go。</translation>
    </message>
    <message>
        <source>Prove it again</source>
        <translation>重新验证</translation>
    </message>
    <message>
        <source>Starts a new terminal and tries every step once more.</source>
        <translation>启动新终端，把每一步再试一次。</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>重新查看</translation>
    </message>
    <message>
        <source>Looks at this computer once more and begins anew.</source>
        <translation>再查看一次这台电脑，重新开始。</translation>
    </message>
    <message>
        <source>Install without the proof</source>
        <translation>不经证明安装</translation>
    </message>
    <message>
        <source>Installs this Go although nobody can vouch for its origin now.</source>
        <translation>即使目前没有人能为来源担保，也照样安装这个Go。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Goes back to the overview.</source>
        <translation>返回概览。</translation>
    </message>
    <message>
        <source>Go %1 is still there, at %2.</source>
        <translation>Go %1仍在%2。</translation>
    </message>
    <message>
        <source>The settings are changed, and can be undone.</source>
        <translation>设置已更改，可以撤销。</translation>
    </message>
    <message>
        <source>Everything is as it was before.</source>
        <translation>一切都和之前一样。</translation>
    </message>
    <message>
        <source>Its files are being deleted.</source>
        <translation>正在删除它的文件。</translation>
    </message>
    <message>
        <source>Remove Go %1</source>
        <translation>移除Go %1</translation>
    </message>
    <message>
        <source>Deletes the Go that this set-up installed.</source>
        <translation>删除这次设置安装的Go。</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>正在取消…</translation>
    </message>
</context>
</TS>
