# SPDX-FileCopyrightText: Anslag's contributors
# SPDX-License-Identifier: EUPL-1.2

"""Speed and memory against two measures taken in the same run: cmark-gfm alone, and Hugo."""
