// TikTok LIVE's shape: a plain-text editor whose model follows `input`, and a picture in a `div` that sends.
import { send } from './app';

const room = document.createElement('div');
room.dataset['e2e'] = 'chat-room';
const row = document.createElement('div');
const around = document.createElement('div');
const box = document.createElement('div');
box.className = 'box';
box.setAttribute('contenteditable', 'plaintext-only');
box.setAttribute('placeholder', 'コメントする...');
const emoji = document.createElement('div');
emoji.className = 'css-1x2y3z-DivEmojiButton';
emoji.append(picture());
const icon = document.createElement('div');
icon.className = 'css-9q8w7e-DivPostButton send';
icon.append(picture());
around.append(box, emoji);
row.append(around, icon);
room.append(row);
document.body.append(room);

let model = '';
box.addEventListener('input', () => {
  model = box.textContent ?? '';
});
const post = () => {
  send(model);
  model = '';
  box.replaceChildren();
};
box.addEventListener('keydown', (event) => {
  if (event.key !== 'Enter' || event.isComposing) return;
  event.preventDefault();
  post();
});
icon.addEventListener('click', post);

function picture(): SVGSVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('width', '24');
  svg.setAttribute('height', '24');
  return svg;
}
