// The standard library sets up its streams before main, as it does in every program with yaml-cpp in it.
#include <iostream>

int main() {}
