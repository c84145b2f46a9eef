#pragma once

#include "regie/store/table.hpp"

/// The field tables, one for each kind of file; `table_of` picks.
namespace regie::store::tables {

extern const Table collaboration;
extern const Table partner;
extern const Table commitment;
extern const Table decision;
extern const Table item;
extern const Table issue;
extern const Table pulse;
extern const Table person;

// The large records of regie.yaml.
extern const Table opgave;
extern const Table roles;
extern const Table regie;
extern const Table membership;

}  // namespace regie::store::tables
