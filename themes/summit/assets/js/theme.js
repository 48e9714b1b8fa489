// Before anything is drawn: the colours that the reader chose.
try {
  const scheme = localStorage.getItem("scheme");
  if (scheme) {
    document.documentElement.dataset.theme = scheme;
  }
} catch {
  // Without a memory the system's colours are used.
}
