// SPDX-License-Identifier: MIT
#include "base/Secret.h"

#include "change/Change.h"

#include <QTest>

using namespace goconf;
using namespace Qt::StringLiterals;

class SecretTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void masks_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("shown");
        const auto row = [](const char *name, const QByteArray &text, const QByteArray &shown) {
            QTest::newRow(name) << text << shown;
        };
        row("password in a URL", "GOPROXY=https://me:hunter2@proxy.corp/x,direct",
            "GOPROXY=https://me:*****@proxy.corp/x,direct");
        row("token in a URL", "https://ghp_abc@host/", "https://*****@host/");
        row("password with signs", "https://u:a@b:c@host", "https://u:*****@host");
        row("two URLs", "https://a:b@c|https://d:e@f", "https://a:*****@c|https://d:*****@f");
        row("number sign in a password", "https://u:p#q@host|direct", "https://u:*****@host|direct");
        row("slash in a password", "GOPROXY='https://u:p/q@host',x@y", "GOPROXY='https://u:*****@host',x@y");
        row("question mark in a password", "https://u:p?q@r@host x@y", "https://u:*****@host x@y");
        row("signs of an address in a token", "https://t#u@host", "https://*****@host");
        row("both", "https://u:p@q/r@host/x/@v/list", "https://u:*****@host/x/@v/list");
        row("ports", "https://h:80/x,https://u:p/q@i:81/@v/list",
            "https://h:80/x,https://u:*****@i:81/@v/list");
        row("port and version", "http://127.0.0.1:8777/x@v0.0.1-go1.27.3.linux-amd64 https://h:80/@v1?a@b",
            "http://127.0.0.1:8777/x@v0.0.1-go1.27.3.linux-amd64 https://h:80/@v1?a@b");
        row("port and password", "https://u:p/q@h:80/x@v1", "https://u:*****@v1");
        row("path of a proxy", "http://h:80/x/@v/list http://h:80/x/@latest",
            "http://h:80/x/@v/list http://h:80/x/@latest");
        row("no scheme", "GOPROXY=user:s3cr3t@p.example,direct", "GOPROXY=user:*****@p.example,direct");
        row("elements without scheme", "a:b@c|d%40x:e@f:80/g,off", "a:*****@c|d%40x:*****@f:80/g,off");
        row("no scheme, signs in the password", "x='me:p/q@r@host/y'", "x='me:*****@host/y'");
        row("no scheme, mail for a name", "set -x P me@corp:pw@host", "set -x P me@corp:*****@host");
        row("no scheme in a sentence", "\xe2\x80\x9cme:pw@host\xe2\x80\x9d",
            "\xe2\x80\x9cme:*****@host\xe2\x80\x9d");
        row("no password",
            "git@github.com:o/r@v1 h:80/x@v1 h:80/x/@v/list /a:/b@2 b:/c@2 me@host $A:b@c u: a@b",
            "git@github.com:o/r@v1 h:80/x@v1 h:80/x/@v/list /a:/b@2 b:/c@2 me@host $A:b@c u: a@b");
        row("no user information", "https://host/a@b", "https://host/a@b");
        row("plain", "export GOPATH=/home/u/go\n", "export GOPATH=/home/u/go\n");
        row("sh", "export GITHUB_TOKEN=abc\nB=1\n", "export GITHUB_TOKEN=*****\nB=1\n");
        row("quoted", "API_KEY='a b'\n", "API_KEY=*****\n");
        row("quoted over lines", "MY_SECRET=\"a\nb\nc\"\nX=1\n", "MY_SECRET=*****\n*****\n*****\nX=1\n");
        row("quote never closed", "MY_SECRET=it's\nX=1\n", "MY_SECRET=*****\nX=1\n");
        row("inside of a quote", "F='-X=a.Token=abc'\nP='/x'\n", "F='-X=a.Token=*****\nP='/x'\n");
        row("empty inside of a quote", "F='-X=a.Token='\nP='/x'\n", "F='-X=a.Token=*****\nP='/x'\n");
        row("other quote inside", "F='{\"token\": \"a\nb\"}'\nX=1\n", "F='{\"token\": *****\n*****\nX=1\n");
        row("apostrophe before", "# don't\necho don't; MY_TOKEN='a\nb'\nX=1\n",
            "# don't\necho don't; MY_TOKEN=*****\n*****\nX=1\n");
        row("continued line", "MY_TOKEN=\\\nabc\nX=1\n", "MY_TOKEN=*****\n*****\nX=1\n");
        row("CR stays", "DB_PASSWORD=x\r\n", "DB_PASSWORD=*****\r\n");
        row("fish", "set -gx NPM_TOKEN abc\n", "set -gx NPM_TOKEN *****\n");
        row("csh", "setenv NPM_TOKEN abc\n", "setenv NPM_TOKEN *****\n");
        row("PowerShell", "$env:NPM_TOKEN = 'abc'\n", "$env:NPM_TOKEN = *****\n");
        row("PowerShell call", "[Environment]::SetEnvironmentVariable('NPM_TOKEN', 'abc')",
            "[Environment]::SetEnvironmentVariable('NPM_TOKEN', *****");
        row("JSON", "{\"token\": \"abc\"}", "{\"token\": *****");
        row("default", "${NPM_TOKEN:-abc}", "${NPM_TOKEN:-*****");
        row("appended", "NPM_TOKEN+=abc", "NPM_TOKEN+=*****");
        row("diff line", "+export NPM_TOKEN=abc\n-X=1\n", "+export NPM_TOKEN=*****\n-X=1\n");
        row("query", "https://h/?access_token=abc\n", "https://h/?access_token=*****\n");
        row("empty value", "NPM_TOKEN=\nX=1", "NPM_TOKEN=\nX=1");
        row("prose", "the token is wrong; press a key, please\n",
            "the token is wrong; press a key, please\n");
        row("no key", "KEYBOARD=us\nGOPRIVATE=x\n", "KEYBOARD=us\nGOPRIVATE=x\n");
        row("personal token", "export GH_PAT=abc\nexport PATH=/x\n", "export GH_PAT=*****\nexport PATH=/x\n");
        row("pw", "NETRC_PW=hunter2\nPW_FILE=x\nexport PW=y\nGOPW=z\n",
            "NETRC_PW=*****\nPW_FILE=*****\nexport PW=*****\nGOPW=z\n");
        row("pwd", "DB_PWD=abc\nPWD=/x\nOLDPWD=/y\n", "DB_PWD=*****\nPWD=/x\nOLDPWD=/y\n");
        row("auth", "NPM_AUTH=abc\n_auth=abc\n", "NPM_AUTH=*****\n_auth=*****\n");
        row("no auth", "GOAUTH=netrc\nSSH_AUTH_SOCK=/s\nAUTHOR=me\nXAUTHORITY=/x\n",
            "GOAUTH=netrc\nSSH_AUTH_SOCK=/s\nAUTHOR=me\nXAUTHORITY=/x\n");
        row("no pat", "PATH=/a:/b\nGOPATH=/go\nPATTERN=x\nGOVCS=private:all\n",
            "PATH=/a:/b\nGOPATH=/go\nPATTERN=x\nGOVCS=private:all\n");
        row("token of GitHub", "X=ghp_0123456789abcdef\n", "X=ghp_*****\n");
        row("fine-grained token", "GOFLAGS=-ldflags=github_pat_11AB_cdefgh x\n",
            "GOFLAGS=-ldflags=github_pat_***** x\n");
        row("token of GitLab", "curl -H 'PRIVATE: glpat-aB3-dE_fgh'\n", "curl -H 'PRIVATE: glpat-*****'\n");
        row("no token", "ghp_\nghp_x\nmy_ghp_is_here_now\n", "ghp_\nghp_x\nmy_ghp_is_here_now\n");
        row("bearer", "H=\"Authorized: Bearer eyJhbGciOi.x-y_z\"\n", "H=\"Authorized: Bearer *****\"\n");
        row("basic", "X='Basic dXNlcjpwYXNz'\n", "X='Basic *****'\n");
        row("header", "Authorization: Basic dXNlcjpwYXNz\nX=1\n", "Authorization: Basic *****\nX=1\n");
        row("prose on schemes", "# Basic Authentication2 is old: basic authentication, the bearer\n",
            "# Basic Authentication2 is old: basic authentication, the bearer\n");
        row("bytes", "NPM_TOKEN=\xff\xfe\n\xff\n", "NPM_TOKEN=*****\n\xff\n");
    }

    void masks()
    {
        QFETCH(const QByteArray, text);
        QTEST(masked(text), "shown");
        QCOMPARE(masked(masked(text)), masked(text));
        QCOMPARE(masked(text).count('\n'), text.count('\n'));
    }

    void values()
    {
        QCOMPARE(maskedValue(u"GITHUB_TOKEN"_s, u"abc"_s), u"*****"_s);
        QCOMPARE(maskedValue(u"githubToken"_s, u"abc"_s), u"*****"_s);
        QCOMPARE(maskedValue(u"SIGNING_KEY"_s, u"abc"_s), u"*****"_s);
        QCOMPARE(maskedValue(u"GITHUB_TOKEN"_s, QString()), QString());
        QCOMPARE(maskedValue(u"GH_PAT"_s, u"abc"_s), u"*****"_s);
        QCOMPARE(maskedValue(u"X"_s, u"Bearer abcdefgh1"_s), u"Bearer *****"_s);
        QCOMPARE(maskedValue(u"GOAUTH"_s, u"git /home/u"_s), u"git /home/u"_s);
        QCOMPARE(maskedValue(u"PATH"_s, u"/a:/b"_s), u"/a:/b"_s);
        QCOMPARE(maskedValue(u"GOPROXY"_s, u"https://a:b@c,direct"_s), u"https://a:*****@c,direct"_s);
        QCOMPARE(maskedValue(u"GOSUMDB"_s, u"sum.golang.org"_s), u"sum.golang.org"_s);
    }

    /// A changed secret is seen to change, but not what it is, also where the hunk shows only its tail.
    void preview()
    {
        const QByteArray before = "T_TOKEN='line1\nline2\nline3\nline4\nline5'\nX=1\nMY_KEY=old\n";
        QByteArray after = before;
        after.replace("X=1", "X=2").replace("old", "fresh");
        const ChangeSet set{u"t"_s, {FileChange{u"/f"_s, FileImage{before, 0600}, FileImage{after, 0600}}}};
        QCOMPARE(set.preview(),
                 u"--- /f\n+++ /f\n@@ -3,5 +3,5 @@\n *****\n *****\n *****\n-X=1\n-MY_KEY=*****\n"
                 "+X=2\n+MY_KEY=***** (the hidden part differs)\n"_s);
        const QByteArray flags = "F='-ldflags=-X=a.Token=abc'\n";
        QCOMPARE(
            previewOf(FileChange{u"/f"_s, FileImage{flags + "P='http://h'\n", 0600}, FileImage{flags, 0600}}),
            u"--- /f\n+++ /f\n@@ -1,2 +1 @@\n F='-ldflags=-X=a.Token=*****\n-P='http://h'\n"_s);
        // What is only moved does not differ, and neither does what was shown before.
        const auto changed = [](const QByteArray &from, const QByteArray &to) {
            const QStringList lines =
                previewOf(FileChange{u"/f"_s, FileImage{from, 0600}, FileImage{to, 0600}}).split(u'\n');
            return lines.mid(3).join(u'\n');
        };
        QVERIFY(!changed("A_KEY=1\nB=1\n", "B=2\nA_KEY=1\n").contains("hidden"_L1));
        QVERIFY(!changed("A_KEY=1\n", "A_KEY=1\nB_KEY=2\n").contains("hidden"_L1));
        QVERIFY(hidesDifference(set.changes.constFirst()));
        QVERIFY(
            !hidesDifference(FileChange{u"/f"_s, FileImage{"A_KEY=1\nB=1\n"}, FileImage{"A_KEY=1\nB=2\n"}}));
        QCOMPARE(changed("A_KEY=1", "A_KEY=2"),
                 u"-A_KEY=*****\n\\ No newline at end of file\n+A_KEY=***** (the hidden part differs)\n"
                 "\\ No newline at end of file\n"_s);
        QCOMPARE(changed("P=https://u:a@h\n", "P=https://u:b@h\n"),
                 u"-P=https://u:*****@h\n+P=https://u:*****@h (the hidden part differs)\n"_s);
        const RegistryChange value{
            u"HKCU\\Environment"_s, u"MY_KEY"_s, {}, RegistryImage{1, QByteArray("a\0b\0\0\0", 6)}};
        QCOMPARE(previewOf(value),
                 u"--- /dev/null\n+++ HKCU\\Environment\\MY_KEY\n@@ -0,0 +1 @@\n+MY_KEY=REG_SZ *****\n"_s);
        const LinkChange link{u"/l"_s, "v1", "v2"};
        QCOMPARE(previewOf(link),
                 u"--- /l (symbolic link)\n+++ /l (symbolic link)\n@@ -1 +1 @@\n-v1\n+v2\n"_s);
    }
};

QTEST_GUILESS_MAIN(SecretTest)
#include "Secret.moc"
