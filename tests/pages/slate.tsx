/** @jsxImportSource react */
// Twitch's hooks around a real Slate editor. What is sent comes from Slate's model, not from the page.
import { useMemo } from 'react';
import { createRoot } from 'react-dom/client';
import { createEditor, Editor, Node, Transforms } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, Slate, withReact } from 'slate-react';
import { send } from './app';

function Composer() {
  const editor = useMemo(() => withHistory(withReact(createEditor())), []);
  const post = () => {
    send(editor.children.map((node) => Node.string(node)).join('\n'));
    Transforms.delete(editor, { at: { anchor: Editor.start(editor, []), focus: Editor.end(editor, []) } });
  };
  return (
    <div className="chat-input">
      <div className="chat-input__textarea">
        <Slate editor={editor} initialValue={[{ children: [{ text: '' }] }]}>
          <Editable
            className="box"
            data-a-target="chat-input"
            placeholder="メッセージを送信"
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
              event.preventDefault();
              post();
            }}
          />
        </Slate>
      </div>
      <button type="button" className="send" data-a-target="chat-send-button" onClick={post}>
        チャット
      </button>
    </div>
  );
}

const root = document.createElement('div');
document.body.append(root);
createRoot(root).render(<Composer />);
