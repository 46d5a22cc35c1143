import fc from 'fast-check';
import { legacyHash } from '../../../src/workbook/protection/legacy-hash';
import { hashPassword, isPassword } from '../../../src/workbook/protection/password';

test('the hash of old files is the published one', () => {
  // Values as published for Excel's sheet protection.
  expect(legacyHash('password')).toBe('83AF');
  expect(legacyHash('test')).toBe('CBEB');
});

test('a password is known again, any other is not', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 20 }),
      fc.string({ unit: 'grapheme', maxLength: 20 }),
      fc.uint8Array({ minLength: 16, maxLength: 16 }),
      (password, other, salt) => {
        const kept = hashPassword(password, salt, 10);
        expect(isPassword(password, kept)).toBe(true);
        expect(isPassword(other, kept)).toBe(other === password);
      },
    ),
    { numRuns: 20 },
  );
});

test('an algorithm that is not known lets nobody in', () => {
  const kept = { kind: 'salted', algorithm: 'MD2', hash: '', salt: '', spinCount: 0 } as const;
  expect(isPassword('', kept)).toBe(false);
});
