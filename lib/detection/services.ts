/** What people call the services they can be found on, folded, with the spellings that dodge filters (l1ne, ら い ん). */
export const SERVICE =
  '(?:(?<![a-z0-9/._+-])(?:l[i1|!]ne(?![a-km-z])|(?:f|r)?insta(?:gram)?(?![a-z])|ig(?![a-z])|twitter|tw(?= ?[:@→])|x(?= ?[:@→=]| ?(?:の|は|id|垢))|kakao ?(?:talk)?|disc?ord|dc(?= ?[:@→])|tele ?gram|tg(?= ?[:@→])|skype|tik ?tok|we ?chat|snap(?:chat)?(?![a-z])|sc(?= ?[:@→])|facebook|fb(?= ?[:@→])|signal(?![a-z])|threads|whats ?app|viber|kik(?![a-z])|be ?real|blue ?sky|bsky|mixi|tumblr|only ?fans|reddit|xbox(?= ?(?:id|name|is|tag|:))|gamer ?tag|qq(?![a-z])|cash ?app|venmo|(?:psn|steam)(?= ?(?:のid|id|name|is|tag|acc|:|[a-z]{3})))|ら[ /・.]?い[ /・.]?[んそ]|いんすた(?:ぐらむ)?|つい(?:った|垢)ー?|えっくす(?=の|は|:|→)|(?:鍵|裏|本|日常|趣味|別|さぶ)(?:垢|あか)|かかお(?:とーく)?|でぃす(?:こ(?:ーど)?|って)|てれぐら(?:む)?|すかいぷ|てぃっくとっく|微信|うぃーちゃっと|すなちゃ(?:っと)?|ふぇいすぶっく|しぐなる|すれっず|びーりある|ぶるすか|ぶるーすかい|みくしぃ|わっつあっぷ)';

/** Words that also name other ids: of a device, a login, a product. */
export const ANY_ACCOUNT =
  '(?:垢|あかうんと(?:名)?|(?<![a-z])account|user ?name|ゆーざー(?:名|ねーむ|id)|あか名|(?<![a-z])id|あいでぃー?)';
