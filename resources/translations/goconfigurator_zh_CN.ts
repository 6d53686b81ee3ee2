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
        <source>%1 was changed since, by hand or by another program: nothing is written; take back what the difference shows and undo again, or change the file by hand</source>
        <translation>%1之后被手动或由其他程序修改过：未写入任何内容；请先还原所示的差异再撤销，或手动修改该文件</translation>
    </message>
    <message>
        <source>there is nothing to change: choose another value or place</source>
        <translation>没有需要更改的内容：请选择其他值或其他位置</translation>
    </message>
    <message>
        <source>%1; taking the change back failed too and is tried again at the next start</source>
        <translation>%1；撤回更改也失败了，下次启动时会再次尝试</translation>
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
        <translation>无法读取%1：请检查它是否存在，以及你是否有权读取。</translation>
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
        <translation><numerusform>%n天前</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n hours old</source>
        <translation><numerusform>%n小时前</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n minutes old</source>
        <translation><numerusform>%n分钟前</numerusform></translation>
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
</context>
<context>
    <name>goconf::ChangeTarget</name>
    <message>
        <source>%1 is in the registry, which only Windows has: change it there</source>
        <translation>%1在注册表中，只有Windows才有注册表：请在Windows上更改</translation>
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
    <name>goconf::EditTitle</name>
    <message>
        <source>Set in %1: %2</source>
        <translation>在%1中设置：%2</translation>
    </message>
    <message>
        <source>Unset in %1: %2</source>
        <translation>在%1中取消设置：%2</translation>
    </message>
    <message>
        <source>Add in %1: %2</source>
        <translation>在%1中添加：%2</translation>
    </message>
    <message>
        <source>Remove in %1: %2</source>
        <translation>在%1中移除：%2</translation>
    </message>
    <message>
        <source>Change in %1: %2</source>
        <translation>在%1中更改：%2</translation>
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
        <source>(the line sets the same value; that it came from there was not seen)</source>
        <translation>（该行设置的值相同；未见其确实来自该处）</translation>
    </message>
    <message>
        <source>(set, but empty)</source>
        <translation>（已设置，但为空）</translation>
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
    <message>
        <source>%1: check the disk</source>
        <translation>%1：请检查磁盘</translation>
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
        <translation>无法读取文件夹%1：请检查它是否存在，以及你是否有权读取。</translation>
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
        <source>not readable</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>left as it was: %1</source>
        <translation>保持原样：%1</translation>
    </message>
    <message>
        <source>The newest %1 changes are kept, as far as their contents take at most %2 MB, and always the newest one. Older ones are forgotten and can no longer be taken back.</source>
        <translation>保留最新的%1次修改，其内容总共不超过%2 MB，最新一次始终保留。更早的会被忘记，无法再撤销。</translation>
    </message>
    <message>
        <source>not finished; put back</source>
        <translation>未完成，已还原</translation>
    </message>
</context>
<context>
    <name>goconf::HomeOwner</name>
    <message>
        <source>the home folder %1 belongs to the user %2, and the system does not let us become that user: run goconf as that user, or set HOME to your own home folder</source>
        <translation>主文件夹 %1 属于用户 %2，而系统不允许我们切换为该用户：请以该用户的身份运行 goconf，或将 HOME 设为你自己的主文件夹</translation>
    </message>
</context>
<context>
    <name>goconf::Host</name>
    <message>
        <source>%1 is not set: set it to your home folder</source>
        <translation>没有设置%1：请把它设为你的主文件夹</translation>
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
        <translation>服务器不提供%1：请检查地址和你在那里的权限</translation>
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
        <translation>%1 中的历史记录属于另一个用户，因此不会对它做任何操作：请以该用户的身份运行 goconf，或将 XDG_STATE_HOME 设为你自己的文件夹</translation>
    </message>
    <message>
        <source>the history entry %1 belongs to another user, so nothing is done with it: find out who made it, and remove it</source>
        <translation>历史条目 %1 属于另一个用户，因此不会对它做任何操作：请查明是谁创建的，然后将其删除</translation>
    </message>
    <message>
        <source>there is no change to undo: goconf history lists what was done</source>
        <translation>没有可以撤销的更改：goconf history 会列出做过的更改</translation>
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
        <source>The name of %1 does not say which Go it holds: name it as it was downloaded, such as go1.27.3.linux-amd64.tar.gz.</source>
        <translation>从%1的文件名看不出它是哪个Go：请保留下载时的名称，例如go1.27.3.linux-amd64.tar.gz。</translation>
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
        <translation>%1 决定 shell 启动时读取哪些文件，因此你的文件可能会被跳过</translation>
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
    <name>goconf::PwshDialect</name>
    <message>
        <source>PowerShell takes an empty value for no value: unset the variable instead</source>
        <translation>PowerShell把空值当作没有值：请改为取消设置这个变量</translation>
    </message>
    <message>
        <source>the value is not UTF-8, which PowerShell cannot hold: correct it</source>
        <translation>值不是UTF-8，PowerShell无法保存：请改正</translation>
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
    <message>
        <source>nothing was removed: the answer was no</source>
        <translation>没有删除任何内容：回答是否</translation>
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
        <translation>版本（如1.27.3）、版本系列（如1.27）、latest，或你已有的归档文件</translation>
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
    <message>
        <source>There is no release of Go %1: see what there is with goconf sdk available</source>
        <translation>没有Go %1这个版本：请用goconf sdk available查看有哪些</translation>
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
        <translation>已按你的要求停止。</translation>
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
    <name>goconf::SdkStage</name>
    <message>
        <source>Cannot make the folder %1</source>
        <translation>无法创建文件夹%1</translation>
    </message>
    <message>
        <source>Stopped, as you asked.</source>
        <translation>已按你的要求停止。</translation>
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
        <source>a new %1 finds %2</source>
        <translation>新的%1会找到%2</translation>
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
        <translation>已按你的要求停止。</translation>
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
        <translation>如果这些文件不是你自己改的，请重新安装该版本。</translation>
    </message>
    <message>
        <source>Built or packed by %1, not comparable: %1 vouches for it.</source>
        <translation>由%1编译或打包，无法比较：由%1担保。</translation>
    </message>
    <message>
        <source>Built by your distribution, not comparable: its package manager vouches for it.</source>
        <translation>由你的发行版编译，无法比较：由其软件包管理器担保。</translation>
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
</context>
<context>
    <name>goconf::SettingAdvice</name>
    <message>
        <source>edit %1 as administrator</source>
        <translation>以管理员身份编辑 %1</translation>
    </message>
    <message>
        <source>the environment of this terminal</source>
        <translation>当前终端的环境变量</translation>
    </message>
    <message>
        <source>%1 is still set by %2</source>
        <translation>%1仍在别处设置（%2）</translation>
    </message>
    <message>
        <source>use --store %1 for what your terminals see</source>
        <translation>要让终端看到，请用--store %1</translation>
    </message>
    <message>
        <source>remove it with goconf unset --store %1 %2</source>
        <translation>用goconf unset --store %1 %2删除</translation>
    </message>
    <message>
        <source>edit %1</source>
        <translation>请编辑 %1</translation>
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
        <source>add one folder with goconf path add DIR instead</source>
        <translation>请改用goconf path add DIR添加一个文件夹</translation>
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
        <source>open a new terminal</source>
        <translation>打开新的终端</translation>
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
        <source>run %1 here, or open a new terminal</source>
        <translation>请在此处运行 %1，或打开新的终端</translation>
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
        <translation>校验和数据库“%2”保存的树头“%1”已损坏，或由另一个密钥签名：如果你知道原因，请删除该文件重新开始。</translation>
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
    <name>goconf::WorkMeter</name>
    <message>
        <source>Stopped, as you asked.</source>
        <translation>已按你的要求停止。</translation>
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
    <name>goconf::main</name>
    <message>
        <source>an interrupted change was taken back: %1</source>
        <translation>一次中断的更改已撤回：%1</translation>
    </message>
    <message>
        <source>a damaged entry was put aside: %1</source>
        <translation>已把损坏的记录放到一边：%1</translation>
    </message>
    <message>
        <source>%1 was changed by something else and was left as it is</source>
        <translation>%1已被别的程序改动，保持原样</translation>
    </message>
</context>
</TS>
