// SPDX-License-Identifier: MIT
// A program that runs until its input ends: what stands in for a go that somebody uses.
#include <cstdio>

int main()
{
    std::puts("ready");
    std::fflush(stdout);
    while (std::getchar() != EOF) {
    }
    return 0;
}
