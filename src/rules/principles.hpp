#pragma once

#include "regie/rules/rule.hpp"

namespace regie::rules {

// The 32 principles, each defined in the file that is named after it. They are constant-initialised, so that the table
// of them can be one too.

extern const Principle l1;
extern const Principle l2;
extern const Principle l3;
extern const Principle l4;
extern const Principle l5;

extern const Principle p1;
extern const Principle p2;
extern const Principle p3;
extern const Principle p4;
extern const Principle p5;

extern const Principle k1;
extern const Principle k2;
extern const Principle k3;
extern const Principle k4;

extern const Principle i1;
extern const Principle i2;
extern const Principle i3;
extern const Principle i4;
extern const Principle i5;

extern const Principle a1;
extern const Principle a2;
extern const Principle a3;
extern const Principle a4;
extern const Principle a5;
extern const Principle a6;
extern const Principle a7;

extern const Principle o1;
extern const Principle o2;
extern const Principle o3;
extern const Principle o4;
extern const Principle o5;
extern const Principle o6;

}  // namespace regie::rules
