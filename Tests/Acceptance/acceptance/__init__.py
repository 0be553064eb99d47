"""The outside judges: tools that nobody here wrote, and a real browser, looking at a built site."""
