// Saves a question while it is written, with the same form that its button sends, and shows the phone and the findings anew.
// Without this script the button does it.
const form = document.getElementById('question');
const state = document.getElementById('state');
let waiting, saving;

async function save() {
  const sent = new URLSearchParams(new FormData(form));
  for (const name of [...sent.keys()]) if (name.endsWith('.added') || name === 'place') sent.set(name, '');
  state.textContent = form.dataset.saving;
  try {
    const answer = await fetch(form.action, { method: 'POST', body: sent });
    if (!answer.ok) throw answer.status;
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    form.elements.seen.value = page.querySelector('#question [name=seen]').value;
    const phone = document.querySelector('#beside iframe'), now = page.querySelector('#beside iframe');
    if (phone && now && phone.getAttribute('src') !== now.getAttribute('src')) phone.setAttribute('src', now.getAttribute('src'));
    if (!document.getElementById('beside').contains(document.activeElement)) ['check', 'review'].forEach(id => replace(page, id));
    const says = document.getElementById('formula-says'), said = page.getElementById('formula-says');
    if (says && said && says.innerHTML !== said.innerHTML) says.replaceWith(said);
    form.elements.formula?.setAttribute('aria-invalid', !!page.querySelector('#formula[aria-invalid]'));
    state.textContent = form.dataset.saved;
  } catch {
    state.textContent = form.dataset.refused;
  }
}

function replace(page, id) {
  const old = document.getElementById(id)?.closest('section'), now = page.getElementById(id)?.closest('section');
  if (old && now) old.replaceWith(now);
  else if (old) old.remove();
  else if (now) document.getElementById('beside').append(now);
}

form.addEventListener('input', event => {
  if (event.target.name.endsWith('.added') || event.target.name === 'place') return;
  clearTimeout(waiting);
  waiting = setTimeout(async () => { await saving; saving = save(); await saving; saving = undefined; }, 700);
});
form.addEventListener('submit', event => {
  clearTimeout(waiting);
  if (!saving) return;
  event.preventDefault();
  saving.then(() => { saving = undefined; form.requestSubmit(event.submitter); });
});
