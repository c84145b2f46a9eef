#include "regie/base/system_reason.hpp"

#include <cerrno>
#include <system_error>

namespace regie::base {

Argument system_reason(int error) {
    switch (error) {
        case EACCES:
        case EPERM:
            return Both{"permission denied", "geen toestemming"};
        case EROFS:
            return Both{"the disk is read-only", "de schijf is alleen-lezen"};
        case ENOSPC:
        case EDQUOT:
            return Both{"no space left on the disk", "geen ruimte meer op de schijf"};
        case EFBIG:
            return Both{"larger than the system allows", "groter dan het systeem toestaat"};
        case EIO:
            return Both{"the disk reports an error", "de schijf meldt een fout"};
        case ENOENT:
            return Both{"it does not exist", "het bestaat niet"};
        case EEXIST:
            return Both{"it exists already", "het bestaat al"};
        case ENOTDIR:
            return Both{"a part of the path is not a folder", "een deel van het pad is geen map"};
        case EISDIR:
            return Both{"it is a folder", "het is een map"};
        case ELOOP:
            return Both{"its links go round in a circle", "de koppelingen verwijzen naar elkaar"};
        case ENAMETOOLONG:
            return Both{"the name is too long", "de naam is te lang"};
        case EBADF:
            return Both{"it is closed", "die is gesloten"};
        case EINTR:
            return Both{"it was interrupted", "het werd onderbroken"};
        case EMFILE:
        case ENFILE:
            return Both{"too many files are open", "er zijn te veel bestanden geopend"};
        default:
            return std::generic_category().message(error);
    }
}

}  // namespace regie::base
