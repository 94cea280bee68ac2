// YouTube's shape: custom elements in the light DOM around a plain contenteditable, in a frame of its own.
import { send } from './app';

class InputField extends HTMLElement {
  connectedCallback(): void {
    const box = document.createElement('div');
    box.id = 'input';
    box.className = 'box';
    box.setAttribute('contenteditable', '');
    box.setAttribute('aria-label', 'チャット…');
    this.append(box);
  }
}

class MessageInput extends HTMLElement {
  connectedCallback(): void {
    const field = document.createElement('yt-live-chat-text-input-field-renderer');
    const button = document.createElement('div');
    button.id = 'send-button';
    const inner = document.createElement('button');
    inner.className = 'send';
    inner.setAttribute('aria-label', '送信');
    button.append(inner);
    this.append(field, button);

    const box = field.querySelector<HTMLElement>('#input');
    const post = () => {
      send(box?.textContent ?? '');
      box?.replaceChildren();
    };
    field.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || event.isComposing) return;
      event.preventDefault();
      post();
    });
    inner.addEventListener('click', post);
  }
}

customElements.define('yt-live-chat-text-input-field-renderer', InputField);
customElements.define('yt-live-chat-message-input-renderer', MessageInput);
document.body.append(document.createElement('yt-live-chat-message-input-renderer'));
