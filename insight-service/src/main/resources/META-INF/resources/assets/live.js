// Puts new alerts at the top of "What changed" as they open, and keeps the list and the menu entry of urgent answers up.
// Without it the pages work by reloading.
(() => {
  const alerts = document.getElementById("alerts"), news = document.getElementById("news");
  if (!(alerts || document.getElementById("lane")) || !window.EventSource) return;
  const busy = (part) => part.contains(document.activeElement);
  let timer, lost;

  async function renew() {
    const answer = await fetch(location.pathname, { headers: { Accept: "text/html" } });
    if (!answer.ok || answer.redirected) return;
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    for (const id of ["lane", "nav-urgent"]) {
      const old = document.getElementById(id), fresh = page.getElementById(id);
      if (!old || !fresh || busy(old)) continue;
      if (id === "nav-urgent" && old.textContent !== fresh.textContent) news.textContent = fresh.textContent.trim();
      old.replaceWith(fresh);
    }
    if (!alerts) return;
    const current = [...page.querySelectorAll("[data-alert]")], known = new Set(current.map((card) => card.id));
    for (const fresh of current.reverse()) {
      const old = document.getElementById(fresh.id);
      if (!old) {
        fresh.classList.add("arrived");
        alerts.prepend(fresh);
        news.textContent = fresh.querySelector(".say").textContent;
      } else if (old.dataset.state !== fresh.dataset.state && !busy(old)) old.replaceWith(fresh);
    }
    for (const old of alerts.querySelectorAll("[data-alert]"))
      if (!known.has(old.id) && !busy(old)) old.remove();
    for (const id of ["asof", "empty", "quiet", "places"]) {
      const old = document.getElementById(id), fresh = page.getElementById(id);
      if (old && !busy(old)) fresh ? old.replaceWith(fresh) : old.remove();
    }
  }
  const soon = () => { clearTimeout(timer); timer = setTimeout(() => renew().catch(() => {}), 200); };

  document.addEventListener("visibilitychange", () => document.hidden || soon());

  (function listen() {
    const after = alerts && alerts.dataset.after;
    const events = new EventSource("/events" + (after ? "?after=" + after : ""));
    for (const kind of ["opened", "re-estimated", "acknowledged", "decided", "closed", "assigned", "due",
      "escalated", "merged", "split", "urgent"]) events.addEventListener(kind, soon);
    events.onopen = () => { if (lost) soon(); lost = false; };
    events.onerror = () => { lost = true; if (events.readyState === 2) setTimeout(listen, 5000); };
  })();
})();
