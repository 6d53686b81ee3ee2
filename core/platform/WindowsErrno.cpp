// SPDX-License-Identifier: MIT
#include "platform/WindowsErrno.h"

#include <algorithm>
#include <array>
#include <cerrno>

namespace goconf {

namespace {

struct Row
{
    quint32 windows;
    int number;
};

// By number; the names are those of winerror.h, which other systems do not have.
constexpr std::array rows{
    Row{0, 0},
    Row{1, ENOTSUP},        // ERROR_INVALID_FUNCTION: this file system or device has no such thing
    Row{2, ENOENT},         // ERROR_FILE_NOT_FOUND
    Row{3, ENOENT},         // ERROR_PATH_NOT_FOUND
    Row{4, EMFILE},         // ERROR_TOO_MANY_OPEN_FILES
    Row{5, EACCES},         // ERROR_ACCESS_DENIED
    Row{8, ENOMEM},         // ERROR_NOT_ENOUGH_MEMORY
    Row{14, ENOMEM},        // ERROR_OUTOFMEMORY
    Row{15, ENOENT},        // ERROR_INVALID_DRIVE
    Row{16, EBUSY},         // ERROR_CURRENT_DIRECTORY
    Row{17, EXDEV},         // ERROR_NOT_SAME_DEVICE
    Row{19, EROFS},         // ERROR_WRITE_PROTECT
    Row{21, ENOENT},        // ERROR_NOT_READY: a drive without a disk
    Row{23, EIO},           // ERROR_CRC
    Row{25, EIO},           // ERROR_SEEK
    Row{29, EIO},           // ERROR_WRITE_FAULT
    Row{30, EIO},           // ERROR_READ_FAULT
    Row{31, EIO},           // ERROR_GEN_FAILURE
    Row{32, EBUSY},         // ERROR_SHARING_VIOLATION
    Row{33, EBUSY},         // ERROR_LOCK_VIOLATION
    Row{39, ENOSPC},        // ERROR_HANDLE_DISK_FULL
    Row{50, ENOTSUP},       // ERROR_NOT_SUPPORTED
    Row{51, EIO},           // ERROR_REM_NOT_LIST
    Row{53, ENOENT},        // ERROR_BAD_NETPATH
    Row{54, EIO},           // ERROR_NETWORK_BUSY
    Row{55, EIO},           // ERROR_DEV_NOT_EXIST
    Row{58, EIO},           // ERROR_BAD_NET_RESP
    Row{59, EIO},           // ERROR_UNEXP_NET_ERR
    Row{64, EIO},           // ERROR_NETNAME_DELETED
    Row{65, EACCES},        // ERROR_NETWORK_ACCESS_DENIED
    Row{67, ENOENT},        // ERROR_BAD_NET_NAME
    Row{80, EEXIST},        // ERROR_FILE_EXISTS
    Row{109, EPIPE},        // ERROR_BROKEN_PIPE
    Row{111, ENAMETOOLONG}, // ERROR_BUFFER_OVERFLOW
    Row{112, ENOSPC},       // ERROR_DISK_FULL
    Row{120, ENOTSUP},      // ERROR_CALL_NOT_IMPLEMENTED
    Row{121, EIO},          // ERROR_SEM_TIMEOUT: what an unreachable share ends with
    Row{123, ENOENT},       // ERROR_INVALID_NAME: nothing can have that name
    Row{145, ENOTEMPTY},    // ERROR_DIR_NOT_EMPTY
    Row{161, ENOENT},       // ERROR_BAD_PATHNAME
    Row{170, EBUSY},        // ERROR_BUSY
    Row{183, EEXIST},       // ERROR_ALREADY_EXISTS
    Row{193, ENOEXEC},      // ERROR_BAD_EXE_FORMAT
    Row{206, ENAMETOOLONG}, // ERROR_FILENAME_EXCED_RANGE
    Row{216, ENOEXEC},      // ERROR_EXE_MACHINE_TYPE_MISMATCH
    Row{223, EFBIG},        // ERROR_FILE_TOO_LARGE
    Row{225, EPERM},        // ERROR_VIRUS_INFECTED
    Row{226, EPERM},        // ERROR_VIRUS_DELETED
    Row{267, ENOTDIR},      // ERROR_DIRECTORY
    Row{303, EBUSY},        // ERROR_DELETE_PENDING: removed, but another program has it open still
    Row{314, ENOSPC},       // ERROR_DISK_RESOURCES_EXHAUSTED
    Row{336, EISDIR},       // ERROR_DIRECTORY_NOT_SUPPORTED
    Row{362, EIO},          // ERROR_CLOUD_FILE_PROVIDER_NOT_RUNNING
    Row{388, EIO},          // ERROR_CLOUD_FILE_NETWORK_UNAVAILABLE
    Row{389, EIO},          // ERROR_CLOUD_FILE_UNSUCCESSFUL
    Row{391, EBUSY},        // ERROR_CLOUD_FILE_IN_USE
    Row{395, EACCES},       // ERROR_CLOUD_FILE_ACCESS_DENIED
    Row{433, EIO},          // ERROR_NO_SUCH_DEVICE: a drive that was taken out
    Row{740, EPERM},        // ERROR_ELEVATION_REQUIRED
    Row{1005, EIO},         // ERROR_UNRECOGNIZED_VOLUME
    Row{1006, EIO},         // ERROR_FILE_INVALID: the drive is another one than when it was opened
    Row{1015, EIO},         // ERROR_REGISTRY_CORRUPT
    Row{1016, EIO},         // ERROR_REGISTRY_IO_FAILED
    Row{1117, EIO},         // ERROR_IO_DEVICE
    Row{1142, EMLINK},      // ERROR_TOO_MANY_LINKS
    Row{1167, EIO},         // ERROR_DEVICE_NOT_CONNECTED
    Row{1222, EIO},         // ERROR_NO_NETWORK
    Row{1224, EBUSY},       // ERROR_USER_MAPPED_FILE
    Row{1231, EIO},         // ERROR_NETWORK_UNREACHABLE
    Row{1232, EIO},         // ERROR_HOST_UNREACHABLE
    Row{1260, EPERM},       // ERROR_ACCESS_DISABLED_BY_POLICY
    Row{1295, ENOSPC},      // ERROR_DISK_QUOTA_EXCEEDED
    Row{1307, EPERM},       // ERROR_INVALID_OWNER
    Row{1314, EPERM},       // ERROR_PRIVILEGE_NOT_HELD
    Row{1326, EACCES},      // ERROR_LOGON_FAILURE
    Row{1392, EIO},         // ERROR_FILE_CORRUPT
    Row{1393, EIO},         // ERROR_DISK_CORRUPT
    Row{1450, ENOMEM},      // ERROR_NO_SYSTEM_RESOURCES
    Row{1455, ENOMEM},      // ERROR_COMMITMENT_LIMIT
    Row{1816, ENOMEM},      // ERROR_NOT_ENOUGH_QUOTA: of memory, also of the registry's
    Row{1920, EACCES},      // ERROR_CANT_ACCESS_FILE
    Row{1921, ELOOP},       // ERROR_CANT_RESOLVE_FILENAME
    Row{4390, EINVAL},      // ERROR_NOT_A_REPARSE_POINT
};

constexpr bool byNumber(const Row &a, const Row &b)
{
    return a.windows < b.windows;
}
static_assert(std::is_sorted(rows.begin(), rows.end(), byNumber));

} // namespace

int errnoOfWindows(quint32 error)
{
    const auto *row = std::lower_bound(rows.begin(), rows.end(), Row{error, 0}, byNumber);
    return row != rows.end() && row->windows == error ? row->number : EINVAL;
}

} // namespace goconf
