/* Inlined where one person after the other answers on the same device: who leaves, or stays away, is forgotten. */
(function () {
var place = document.getElementById('left'), home = place.dataset.home, after = place.dataset.after * 1e3, until;
function stay() {
until = Date.now() + after;
}
function leave() {
document.body.hidden = true;
fetch(home).then(function (start) {
if (!start.ok) throw start;
location.replace(home);
}).catch(function () {
setTimeout(leave, 5000);
});
}
function look() {
var left = Math.ceil((until - Date.now()) / 1e3), near = left <= 30;
place.hidden = !near;
place.textContent = near ? place.dataset.says.replace('{n}', Math.max(left, 0)) : '';
if (left > 0) window.forgetting = setTimeout(look, 500); else leave();
}
['pointerdown', 'keydown', 'input', 'scroll'].forEach(function (sign) {
addEventListener(sign, stay, {passive: true});
});
addEventListener('pageshow', function (event) { if (event.persisted) location.reload(); });
clearTimeout(window.forgetting);
stay();
look();
})();
