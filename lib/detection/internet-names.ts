/** How people write the point of a host when they think a filter is reading. Folded. */
export const DOT =
  '(?:[.。]| ?[(\\[{<【](?:dot|\\.|どっと|てん)[)\\]}>】] ?| dot | ?どっと ?| \\. |てん(?=[a-z]))';
