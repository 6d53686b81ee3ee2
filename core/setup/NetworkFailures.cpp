// SPDX-License-Identifier: MIT
#include "setup/FailureRow.h"

#include <QtGlobal>

namespace goconf {

namespace {

constexpr FailureRow rows[] = {
    {{{{"proxyconnect tcp"}}},
     QT_TRANSLATE_NOOP("goconf::FailureAdvice",
                       "The network's own proxy cannot be reached, which HTTPS_PROXY or HTTP_PROXY names."),
     QT_TRANSLATE_NOOP(
         "goconf::FailureAdvice",
         "Correct the variable, or take it away: goconf env HTTPS_PROXY shows where it is set.")},
    {{{{"407 proxy authentication"}}},
     QT_TRANSLATE_NOOP("goconf::FailureAdvice", "The network's own proxy asks for a name and password."),
     QT_TRANSLATE_NOOP("goconf::FailureAdvice",
                       "Put them into HTTPS_PROXY, or ask whoever runs the network.")},
    {{{{"not a valid zip file"}}, {{"looking for beginning of value"}}},
     QT_TRANSLATE_NOOP(
         "goconf::FailureAdvice",
         "What came is no module but something else: often the page with which a network asks to sign in."),
     QT_TRANSLATE_NOOP(
         "goconf::FailureAdvice",
         "Open a web page to sign in to the network, or let goconf setup --proxy auto find another proxy.")},
    {{{{"terminal prompts disabled"}}, {{"could not read username"}}},
     QT_TRANSLATE_NOOP("goconf::FailureAdvice",
                       "git needs a name and password for this module, and go lets it ask nobody."),
     QT_TRANSLATE_NOOP(
         "goconf::FailureAdvice",
         "Name the place in GOPRIVATE, and give git the credentials: a credential helper, netrc, "
         "or ssh.")},
    {{{{"418 i'm a teapot"}}},
     QT_TRANSLATE_NOOP("goconf::FailureAdvice", "The proxy's address is an old one that serves nothing."),
     QT_TRANSLATE_NOOP("goconf::FailureAdvice",
                       "Set another one: goconf setup --proxy auto finds one that works.")},
    {{{{"410 gone"}}},
     QT_TRANSLATE_NOOP("goconf::FailureAdvice",
                       "The proxy or the checksum database does not know the module: perhaps it is private."),
     QT_TRANSLATE_NOOP("goconf::FailureAdvice",
                       "For your own modules name the place in GOPRIVATE, such as example.com/you/*.")},
    {{{{"404 not found"}}},
     QT_TRANSLATE_NOOP(
         "goconf::FailureAdvice",
         "The proxy or the checksum database does not know the module: the name is wrong, or it "
         "is private."),
     QT_TRANSLATE_NOOP("goconf::FailureAdvice",
                       "Check the name; for your own modules name the place in GOPRIVATE, such as "
                       "example.com/you/*.")},
    {{{{"502 bad gateway"}}, {{"503 service unavailable"}}, {{"504 gateway time"}}},
     QT_TRANSLATE_NOOP("goconf::FailureAdvice", "The proxy has a failure of its own."),
     QT_TRANSLATE_NOOP("goconf::FailureAdvice",
                       "Put “|” between the proxies in GOPROXY: behind a comma, go does not try the next one "
                       "after such a failure.")},
    {{{{"x509:"}}},
     QT_TRANSLATE_NOOP(
         "goconf::FailureAdvice",
         "The server's certificate is not believed: the clock is wrong, or a firewall or an old "
         "list of roots is in between."),
     QT_TRANSLATE_NOOP(
         "goconf::FailureAdvice",
         "Check the date, and install your network's root certificate or newer ca-certificates.")},
    {{{{"sum.golang.org", "dial tcp"}}, {{"sum.golang.org", "timeout"}}},
     QT_TRANSLATE_NOOP("goconf::FailureAdvice",
                       "The checksum database cannot be reached, and no proxy stands in for it."),
     QT_TRANSLATE_NOOP("goconf::FailureAdvice",
                       "Use a proxy that serves it, too (goconf setup --proxy auto), or goconf set "
                       "GOSUMDB=sum.golang.google.cn; do not turn it off.")},
    {{{{"no such host"}}, {{"failure in name resolution"}}, {{"server misbehaving"}}},
     QT_TRANSLATE_NOOP("goconf::FailureAdvice",
                       "The proxy's name cannot be found: this machine is offline, or the name is wrong."),
     QT_TRANSLATE_NOOP("goconf::FailureAdvice",
                       "Check the connection, then let goconf setup --proxy auto find a proxy that works.")},
    {{{{"dial tcp"}}},
     QT_TRANSLATE_NOOP("goconf::FailureAdvice",
                       "The proxy cannot be reached from here: the network or a firewall is in between."),
     QT_TRANSLATE_NOOP("goconf::FailureAdvice",
                       "Check the connection, then let goconf setup --proxy auto find a proxy that works.")},
    {{{{"i/o timeout"}}, {{"tls handshake timeout"}}, {{"deadline exceeded"}}},
     QT_TRANSLATE_NOOP("goconf::FailureAdvice",
                       "The proxy does not answer: the network or a firewall is in between."),
     QT_TRANSLATE_NOOP("goconf::FailureAdvice",
                       "Check the connection, then let goconf setup --proxy auto find a proxy that works.")},
    {{{{"connection reset by peer"}}, {{"unexpected eof"}}},
     QT_TRANSLATE_NOOP("goconf::FailureAdvice", "The connection broke off."),
     QT_TRANSLATE_NOOP(
         "goconf::FailureAdvice",
         "Try once more; if it breaks off again, let goconf setup --proxy auto find another proxy.")},
    {{{{"403 forbidden"}}},
     QT_TRANSLATE_NOOP("goconf::FailureAdvice", "The server does not let this machine in."),
     QT_TRANSLATE_NOOP("goconf::FailureAdvice",
                       "Let goconf setup --proxy auto find another proxy, or ask whoever runs the network.")},
    {{{{"exec: \"git\"", "not found"}}},
     QT_TRANSLATE_NOOP("goconf::FailureAdvice",
                       "go fetches this module from its repository, and there is no git."),
     QT_TRANSLATE_NOOP("goconf::FailureAdvice", "Install git, or use a proxy: goconf setup --proxy auto.")},
};

} // namespace

std::span<const FailureRow> networkFailures()
{
    return rows;
}

} // namespace goconf
