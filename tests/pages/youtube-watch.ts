// The page around YouTube's chat: the chat is a frame, and this page has a comment box that is none.
import './app';

const frame = document.createElement('iframe');
frame.id = 'chatframe';
frame.src = '/live_chat?page=youtube-chat';
frame.width = '420';
frame.height = '420';
const comment = document.createElement('textarea');
comment.id = 'comment';
document.body.append(frame, comment);
