#ifndef PLUMB_CLIBPQ_SHIM_H
#define PLUMB_CLIBPQ_SHIM_H
#include <libpq-fe.h>
#endif
