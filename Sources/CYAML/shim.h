// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

#ifndef ANSLAG_YAML_SHIM_H
#define ANSLAG_YAML_SHIM_H

#include <yaml.h>

#endif
