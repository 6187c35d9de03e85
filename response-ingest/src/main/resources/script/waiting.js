/* Inlined in every page with a form: what is sent while there is no network waits on the phone, also through a closed tab, and goes by itself. On a device for everybody it waits in the open page only. */
(function () {
var form = document.querySelector('form[method=post]'), note = document.getElementById('waiting');
if (!form || !note || !window.fetch) return;
var key = 'earshot ' + note.dataset.link, shared = note.dataset.shared, pressed, busy, held = read();
function read() {
if (shared) return null;
try {
var kept = JSON.parse(localStorage.getItem(key));
return kept && Date.now() - kept.at < 2592e6 ? kept : null;
} catch (e) {}
}
function keep(sent) {
held = sent;
if (shared) return;
try {
if (sent && sent.at) localStorage.setItem(key, JSON.stringify(sent)); else localStorage.removeItem(key);
} catch (e) {}
}
function send() {
if (!held || busy) return;
busy = true;
fetch(held.to, {method: 'POST', body: held.at ? new URLSearchParams(held.body) : held.body, headers: {'Earshot-Waiting': 1}})
.then(function (answer) {
var next = answer.headers.get('Earshot-Next');
if (!next && (answer.status > 501 || answer.status == 429)) throw answer.status;
return answer.text().then(function (html) {
keep(null);
if (next) return location.assign(next);
document.open(); document.write(html); document.close();
});
}).catch(function () {
busy = false;
note.className = 'note';
note.textContent = note.dataset.says;
setTimeout(send, 4000);
});
}
form.onclick = function (e) {
pressed = e.target.closest('button');
};
form.onsubmit = function (e) {
var fields = new FormData(form), button = e.submitter || pressed;
if (button && button.name) fields.append(button.name, button.value);
e.preventDefault();
if (window.earshotFile) earshotFile(fields, go, button, note); else go(fields);
};
function go(fields, file) {
keep({to: form.action, body: file ? fields : '' + new URLSearchParams(fields), at: !file && Date.now()});
send();
}
ononline = send;
onpageshow = function (e) { if (e.persisted) busy = false; };
send();
})();
