#include "regie/commands/program.hpp"

int main(int argument_count, char** arguments) { return regie::commands::run_on_machine(argument_count, arguments); }
