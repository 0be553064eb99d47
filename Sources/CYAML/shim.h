#ifndef ANSLAG_YAML_SHIM_H
#define ANSLAG_YAML_SHIM_H

#include <yaml.h>

#endif
