// Puts new alerts at the top of "What changed" as they open. Without it the page works by its refresh link.
(() => {
  const alerts = document.getElementById("alerts"), news = document.getElementById("news");
  if (!alerts || !window.EventSource) return;
  const busy = (part) => part.contains(document.activeElement);
  let timer, lost;

  async function renew() {
    const answer = await fetch(location.pathname, { headers: { Accept: "text/html" } });
    if (!answer.ok || answer.redirected) return;
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
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
    const events = new EventSource("/events");
    for (const kind of ["opened", "re-estimated", "acknowledged", "decided", "closed"]) events.addEventListener(kind, soon);
    events.onopen = () => { if (lost) soon(); lost = false; };
    events.onerror = () => { lost = true; if (events.readyState === 2) setTimeout(listen, 5000); };
  })();
})();
