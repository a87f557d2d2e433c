import { line, w } from '../line.ts';
import type { Draft, Drafting } from './draft.ts';
import { law } from './law.ts';

/**
 * Land, house and belongings: the source’s clause 2, put right where its words are not the law’s (land is the
 * collective’s; the recipient alone disposes).
 */
export function propertyClause({ fill, zh, en }: Drafting): Draft {
  const v = fill.value.bind(fill);
  return {
    title: w('财产', 'Property'),
    law: law.property,
    lines: [
      line('（一）承包田地{land}，宅基地{homestead}，房屋{rooms}、{area}。', '(1) Contracted land {land}, homestead {homestead}, house {rooms} and {area}.', { land: v('land_area'), homestead: v('homestead'), rooms: v('house_rooms'), area: v('house_area') }),
      line(
        `（二）${zh.recipient}依法享有土地承包经营权、宅基地使用权，房屋和个人财产归${zh.recipient}所有。${zh.recipient}可以自己耕种、管理，也可以委托他人代耕、代管，收益归${zh.recipient}；他人不得无偿占有。`,
        `(2) ${en.recipient} has the rights to the contracted land and to use the homestead, and owns house and belongings. ${en.recipient} may farm and keep them or have others do so, and the yield is ${en.recipient}’s; nobody may take them without payment.`,
      ),
      line(`（三）财产由${zh.recipient}自行处分。土地开发、出租的，${zh.recipient}与本村（组）村民享有同等的经济利益。`, `(3) ${en.recipient} alone disposes of it. When land is developed or let, ${en.recipient} has the same benefit as each villager of the group.`),
      line('（四）遗产依法继承；另有遗赠扶养协议的，按该协议办理。', '(4) The estate goes to the heirs by law, or by a support-for-legacy agreement where there is one.'),
    ],
  };
}
