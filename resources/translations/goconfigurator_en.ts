<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>goconf::DraftPlanner</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>%1 is the first of the changes</extracomment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>goconf::ui::ApplyBar</name>
    <message numerus="yes">
        <source>%n change(s) wait(s)</source>
        <translation>
            <numerusform>%n change waits</numerusform>
            <numerusform>%n changes wait</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n place(s)</source>
        <translation>
            <numerusform>in %n place</numerusform>
            <numerusform>in %n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>goconf::ui::DiffView</name>
    <message numerus="yes">
        <source>… and %n more line(s)</source>
        <translation>
            <numerusform>… and %n more line</numerusform>
            <numerusform>… and %n more lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>goconf::ui::DiskRow</name>
    <message numerus="yes">
        <source>Module cache %1 in %n version(s)</source>
        <translation>
            <numerusform>Module cache %1 in %n version</numerusform>
            <numerusform>Module cache %1 in %n versions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>goconf::ui::GoAnswers</name>
    <message numerus="yes">
        <source>%n terminal(s) would not use this Go</source>
        <translation>
            <numerusform>%n terminal would not use this Go</numerusform>
            <numerusform>%n terminals would not use this Go</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>goconf::ui::HistoryPage</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n older one(s)</source>
        <translation>
            <numerusform>Show %n older one</numerusform>
            <numerusform>Show %n older ones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>goconf::ui::MachineNotes</name>
    <message numerus="yes">
        <source>A removal that was stopped left %n folder(s).</source>
        <translation>
            <numerusform>A removal that was stopped left %n folder.</numerusform>
            <numerusform>A removal that was stopped left %n folders.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>goconf::ui::MainWindow</name>
    <message numerus="yes">
        <source>%n change(s) wait(s) and would be lost.</source>
        <translation>
            <numerusform>%n change waits and would be lost.</numerusform>
            <numerusform>%n changes wait and would be lost.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>goconf::ui::NameList</name>
    <message numerus="yes">
        <source>%n more</source>
        <extracomment>after the first names of a list: &quot;bash, zsh and 5 more&quot;</extracomment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>goconf::ui::OverviewPage</name>
    <message numerus="yes">
        <source>%n thing(s) to look at.</source>
        <translation>
            <numerusform>%n thing to look at.</numerusform>
            <numerusform>%n things to look at.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>goconf::ui::OverviewRow</name>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n to look at</numerusform>
            <numerusform>%n to look at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>goconf::ui::PreferencesPage</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>goconf::ui::RegistryEditor</name>
    <message numerus="yes">
        <source>Programs are looked for in the %n folder(s) for all users first, then in these.</source>
        <translation>
            <numerusform>Programs are looked for in the %n folder for all users first, then in these.</numerusform>
            <numerusform>Programs are looked for in the %n folders for all users first, then in these.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>goconf::ui::RegistryNotes</name>
    <message numerus="yes">
        <source>%n other(s) is (are) so already.</source>
        <translation>
            <numerusform>%n other is so already.</numerusform>
            <numerusform>%n others are so already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait(s).</source>
        <translation>
            <numerusform>%n change waits.</numerusform>
            <numerusform>%n changes wait.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n variable(s) written.</source>
        <translation>
            <numerusform>%n variable written.</numerusform>
            <numerusform>%n variables written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries of the file are passed over.</source>
        <translation>
            <numerusform>%n entry of the file is passed over.</numerusform>
            <numerusform>%n entries of the file are passed over.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>goconf::ui::ReleaseShelf</name>
    <message numerus="yes">
        <source>%n day(s) old</source>
        <translation>
            <numerusform>%n day old</numerusform>
            <numerusform>%n days old</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) old</source>
        <translation>
            <numerusform>%n hour old</numerusform>
            <numerusform>%n hours old</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>goconf::ui::ReviewView</name>
    <message numerus="yes">
        <source>%n of your changes conflict(s) with a newer one.</source>
        <translation>
            <numerusform>%n of your changes conflicts with a newer one.</numerusform>
            <numerusform>%n of your changes conflict with newer ones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This would be written to %n place(s).</source>
        <translation>
            <numerusform>This would be written to %n place.</numerusform>
            <numerusform>This would be written to %n places.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>goconf::ui::SdkFacts</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>goconf::ui::SdkSummary</name>
    <message numerus="yes">
        <source>%n version(s) on this machine</source>
        <translation>
            <numerusform>%n version on this machine</numerusform>
            <numerusform>%n versions on this machine</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no longer supported</source>
        <translation>
            <numerusform>%n no longer supported</numerusform>
            <numerusform>%n no longer supported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unusable</source>
        <translation>
            <numerusform>%n unusable</numerusform>
            <numerusform>%n unusable</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>goconf::ui::SettingAnswers</name>
    <message numerus="yes">
        <source>%n shadowed: %1.</source>
        <extracomment>how many, and the first of them: &quot;2 shadowed: GOFLAGS in ... is hidden by ...&quot;</extracomment>
        <translation>
            <numerusform>%n shadowed: %1.</numerusform>
            <numerusform>%n shadowed: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed from default.</source>
        <translation>
            <numerusform>%n changed from default.</numerusform>
            <numerusform>%n changed from default.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>goconf::ui::SetupPage</name>
    <message numerus="yes">
        <source>Looked at this computer for %n second(s).</source>
        <translation>
            <numerusform>Looked at this computer for %n second.</numerusform>
            <numerusform>Looked at this computer for %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>goconf::ui::SetupWork</name>
    <message numerus="yes">
        <source>Proven in a fresh terminal, %n second(s) after you pressed the button.</source>
        <translation>
            <numerusform>Proven in a fresh terminal, %n second after you pressed the button.</numerusform>
            <numerusform>Proven in a fresh terminal, %n seconds after you pressed the button.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>goconf::ui::SidebarItem</name>
    <message numerus="yes">
        <source>%1, %n to look at</source>
        <translation>
            <numerusform>%1, %n to look at</numerusform>
            <numerusform>%1, %n to look at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>goconf::ui::UserVariablesPage</name>
    <message numerus="yes">
        <source>%n variable(s) of yours</source>
        <translation>
            <numerusform>%n variable of yours</numerusform>
            <numerusform>%n variables of yours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n for all users</source>
        <translation>
            <numerusform>%n for all users</numerusform>
            <numerusform>%n for all users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a problem</source>
        <translation>
            <numerusform>%n with a problem</numerusform>
            <numerusform>%n with a problem</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>goconf::ui::VariableDelegate</name>
    <message numerus="yes">
        <source>hides %n</source>
        <translation>
            <numerusform>hides %n</numerusform>
            <numerusform>hides %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>goconf::ui::VariableModel</name>
    <message numerus="yes">
        <source>hides %n other value(s)</source>
        <translation>
            <numerusform>hides %n other value</numerusform>
            <numerusform>hides %n other values</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>goconf::ui::VariablesPage</name>
    <message numerus="yes">
        <source>%n setting(s)</source>
        <translation>
            <numerusform>%n setting</numerusform>
            <numerusform>%n settings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden by another place</source>
        <translation>
            <numerusform>%n hidden by another place</numerusform>
            <numerusform>%n hidden by another place</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a problem</source>
        <translation>
            <numerusform>%n with a problem</numerusform>
            <numerusform>%n with a problem</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>goconf::ui::VerdictDetails</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>goconf::ui::WindowsPathEdit</name>
    <message numerus="yes">
        <source>%n entries of the list have a problem</source>
        <translation>
            <numerusform>%n entry of the list has a problem</numerusform>
            <numerusform>%n entries of the list have a problem</numerusform>
        </translation>
    </message>
</context>
</TS>
