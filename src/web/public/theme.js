// A remembered choice of light or dark, put in place before the first paint.
try {
  const theme = localStorage.getItem("clerkship.theme");
  if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
} catch {
  // Storage is switched off: the system's own setting decides.
}
