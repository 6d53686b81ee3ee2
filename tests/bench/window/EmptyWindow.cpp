// SPDX-License-Identifier: MIT
// The peer of the window's benchmarks: what a Qt program costs that does nothing.
#include <QApplication>
#include <QMainWindow>

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QMainWindow window;
    window.resize(1280, 800);
    window.show();
    return QApplication::exec();
}
