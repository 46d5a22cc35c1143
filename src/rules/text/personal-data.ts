import { ownTexts } from '../../form/judgement/own-texts';
import { personalDataIn } from '../../form/judgement/personal-data';
import { defineRule } from '../rule';

export const personalData = defineRule({
  id: 'personal-data',
  severity: 'warning',
  fix: 'none',
  check(form) {
    return ownTexts(form).flatMap(({ entry, text }) => {
      const found = personalDataIn(text);
      return found === null ? [] : [{ cell: entry, message: found, data: {} }];
    });
  },
});
