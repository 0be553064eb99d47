# SPDX-FileCopyrightText: Anslag's contributors
# SPDX-License-Identifier: EUPL-1.2

"""The outside judges: tools that nobody here wrote, and a real browser, looking at a built site."""
