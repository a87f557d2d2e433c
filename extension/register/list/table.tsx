import type { VNode } from 'preact';
import type { Language } from '../../../core/model/field-spec.ts';
import { labelOf, specOf } from '../../../core/model/spec-of.ts';
import { valueInWords } from '../../../core/model/value-in-words.ts';
import type { Card } from '../../cases/store/person.ts';
import { Masked } from '../masked.tsx';
import { say } from '../words.ts';
import { amountOf } from './amount.ts';

interface Props {
  readonly cards: readonly Card[];
  readonly language: Language;
  onOpen(id: string): void;
}

/** One page of the list. */
export const Table = ({ cards, language, onOpen }: Props): VNode => (
  <div class="scroll" tabindex={0} role="region" aria-label={say(language, 'list')}>
    <table class="people">
      <thead>
        <tr>
          <th scope="col">{labelOf('name', language)}</th>
          <th scope="col">{say(language, 'idNo')}</th>
          <th scope="col">{say(language, 'place')}</th>
          <th scope="col">{say(language, 'mode')}</th>
          <th scope="col">{say(language, 'since')}</th>
          <th scope="col" class="sum">
            {say(language, 'amount')}
          </th>
        </tr>
      </thead>
      <tbody>
        {cards.map((card) => {
          const { name, id_no: number, township, village, mode, support_start: since } = card.facts;
          return (
            <tr key={card.id}>
              <th scope="row">
                <button type="button" class="link" onClick={() => onOpen(card.id)}>
                  {name || say(language, 'noName')}
                </button>
              </th>
              <td>{number ? <Masked text={number} of={name || ''} language={language} /> : ''}</td>
              <td>{[township, village].filter(Boolean).join(' ')}</td>
              <td>{mode ? valueInWords(specOf('mode'), mode, language) : ''}</td>
              <td class="day">{since ?? ''}</td>
              <td class="sum">{amountOf(card, language)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  </div>
);
