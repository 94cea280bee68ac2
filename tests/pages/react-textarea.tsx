/** @jsxImportSource react */
// TwitCasting's hooks around a textarea whose value belongs to React.
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { send } from './app';

function Composer() {
  const [value, setValue] = useState('');
  const post = () => {
    send(value);
    setValue('');
  };
  return (
    <div className="tw-comment-post">
      <textarea
        className="box"
        value={value}
        onChange={(event) => setValue(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
          event.preventDefault();
          post();
        }}
      />
      <div className="tw-comment-post-operations">
        <button type="button" className="send tw-button-primary" onClick={post}>
          コメント
        </button>
      </div>
    </div>
  );
}

const root = document.createElement('div');
document.body.append(root);
createRoot(root).render(<Composer />);
