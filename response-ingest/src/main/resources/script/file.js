/* Inlined where a file is asked for, before the script that sends: a picture goes as small as it can still be looked at, what would not be taken does not go at all, and none goes with another button. */
window.earshotFile = function (fields, go, button, note) {
if (button && button.value != 'next') fields.delete('file');
var file = fields.getAll('file').filter(function (chosen) { return chosen.size; })[0];
if (!file) return go(fields);
function on(small) {
if (small && small.size < file.size) fields.set('file', file = small, 'small');
if (file.size > note.dataset.most) note.textContent = note.dataset.large; else go(fields, true);
}
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
sheet.toBlob(on, 'image/jpeg', .85);
}).catch(function () { on(); });
};
