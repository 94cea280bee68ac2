// A chat of which nothing is known: a textarea and a button. The generic rules have to do.
import { send } from './app';

const box = document.createElement('textarea');
box.className = 'box';
const button = document.createElement('button');
button.type = 'button';
button.className = 'send';
button.textContent = '送信';
document.body.append(box, button);

const post = () => {
  send(box.value);
  box.value = '';
};
box.addEventListener('keydown', (event) => {
  if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
  event.preventDefault();
  post();
});
button.addEventListener('click', post);
