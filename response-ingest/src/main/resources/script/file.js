/* Inlined where a file is asked for, before the script that sends: a picture goes as small as it can still be looked at, and none goes with another button. */
window.earshotFile = function (go, fields, button, note) {
if (button && button.value != 'next') fields.delete('file');
var file = fields.getAll('file').filter(function (chosen) { return chosen.size; })[0];
function on() { go(fields); }
if (!file) return on();
note.className = 'note';
note.textContent = note.dataset.goes;
if (file.size < 4e5 || !/^image/.test(file.type) || !window.createImageBitmap) return on();
createImageBitmap(file).then(function (image) {
var scale = Math.min(1, 2048 / Math.max(image.width, image.height)), sheet = document.createElement('canvas'), pen = sheet.getContext('2d');
sheet.width = image.width * scale;
sheet.height = image.height * scale;
pen.fillStyle = '#fff';
pen.fillRect(0, 0, sheet.width, sheet.height);
pen.drawImage(image, 0, 0, sheet.width, sheet.height);
sheet.toBlob(function (small) {
if (small && small.size < file.size) fields.set('file', small, 'small');
on();
}, 'image/jpeg', .85);
}).catch(on);
};
