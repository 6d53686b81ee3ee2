// SPDX-License-Identifier: MIT
#pragma once

#include <QGenericPlugin>

namespace goconf::bench {

/// A Qt program that is told of it (QT_QPA_GENERIC_PLUGINS=goconf_frames) prints, when its first painted
/// frame went to the display, one line: nanoseconds of the steady clock, which all processes of Windows
/// share. The program itself needs to know nothing of this.
class FramePlugin : public QGenericPlugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID QGenericPluginFactoryInterface_iid FILE "FramePlugin.json")

public:
    QObject *create(const QString &name, const QString &specification) override;
};

} // namespace goconf::bench
