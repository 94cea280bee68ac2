// SHOWROOM's shape: a plain form, sent by the browser's own implicit submission. No key handler at all.
import { send } from './app';

const root = document.createElement('div');
document.body.append(root);
const form = document.createElement('form');
form.id = 'js-room-comment';
const input = document.createElement('input');
input.id = 'js-chat-input-comment';
input.className = 'box';
input.autocomplete = 'off';
const button = document.createElement('button');
button.type = 'submit';
button.className = 'send';
button.textContent = 'コメントする';
form.append(input, button);
root.append(form);

form.addEventListener('submit', (event) => {
  event.preventDefault();
  send(input.value);
  input.value = '';
});
