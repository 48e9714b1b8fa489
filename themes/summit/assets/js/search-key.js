// The key "/" leads to the search from every page.
addEventListener("keydown", (event) => {
  const isTyping = event.target instanceof Element && event.target.closest("input, textarea, select, [contenteditable]");
  if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || isTyping) {
    return;
  }

  const field = document.querySelector("[data-search] input[type=search]");
  const link = document.querySelector("a.search-link");
  if (field || link) {
    event.preventDefault();
    field ? field.focus() : location.assign(link.href);
  }
});
