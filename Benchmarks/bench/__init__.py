"""Speed and memory against two measures taken in the same run: cmark-gfm alone, and Hugo."""
