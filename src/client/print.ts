// How is a document printed from a tablet, whose browser hides it in a menu?
for (const button of document.querySelectorAll("[data-print]")) button.addEventListener("click", () => print());
