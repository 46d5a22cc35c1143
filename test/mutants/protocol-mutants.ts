import { mutants } from './mutant';

const HOST = 'src/workbench/host';

/** Loading, null objects, references, errors. */
export const PROTOCOL_MUTANTS = [
  ...mutants(
    HOST,
    ['conformance/loading'],
    [
      [
        'only what was loaded is answered',
        'protocol/query.ts',
        'if (!all) return named;',
        'if (!all && named.length === 0) return named;',
      ],
      [
        'what hangs on a null object is one too',
        'protocol/object-paths.ts',
        "    if (!parent) return null;\n    const member = findMember(this.surface, parent, name);\n    const location = `${parent.typeName}.${apiName(name)}`;\n    if (member.kind !== 'object-method')",
        "    if (!parent) throw new WireError('ItemNotFound', name);\n    const member = findMember(this.surface, parent, name);\n    const location = `${parent.typeName}.${apiName(name)}`;\n    if (member.kind !== 'object-method')",
      ],
      [
        'a missing item is a null object where it may be',
        'objects/worksheet-collection.ts',
        'return sheet ? worksheetType.of({ book, sheet }) : null;',
        'return found(book, sheet ?? undefined);',
      ],
      [
        'what was done before an error stays done, and the rest is not done',
        'protocol/executor.ts',
        "if (error.code === 'NotImplemented') surface.onUnknownMember(error.location);",
        "if (error.code === 'ItemNotFound') continue;",
      ],
      [
        'a name that is missing is ItemNotFound',
        'objects/arguments.ts',
        "new WireError('ItemNotFound'",
        "new WireError('InvalidArgument'",
      ],
    ],
  ),
  ...mutants(
    HOST,
    ['workbench/host/request-faults'],
    [
      [
        'messages are in the user’s language',
        'messages.ts',
        "!locale.startsWith('zh')",
        "locale.startsWith('zh')",
      ],
      [
        'a request may be too large',
        'rich-api.ts',
        'if (sizeInBytes(text) > payloadLimit)',
        'if (text.length > payloadLimit)',
      ],
      [
        'an answer may be too large',
        'rich-api.ts',
        'if (sizeInBytes(json) > payloadLimit)',
        'if (sizeInBytes(json) < 0)',
      ],
      [
        'a request may stop half way',
        'protocol/executor.ts',
        'if (index + 1 === stopAt)',
        'if (stopAt !== null)',
      ],
      [
        'a refused request does nothing',
        'rich-api.ts',
        "if (fault?.kind === 'refused') return refuse(fault.code);",
        "if (fault?.kind === 'refused') { execute(request, null); return refuse(fault.code); }",
      ],
    ],
  ),
  ...mutants(
    HOST,
    ['workbench/host/faults'],
    [
      [
        'while a cell is edited nothing is done',
        'rich-api.ts',
        'if (faults.cellEdit) {',
        'if (faults.cellEdit && faults.readOnly) {',
      ],
      ['a request that may wait waits', 'rich-api.ts', 'await faults.editingEnded();', ''],
      [
        'a workbook opened for reading takes no writes',
        'objects/access.ts',
        'if (book.faults.readOnly) throw accessDenied();',
        '',
      ],
      [
        'nothing is selected while another workbook is in front',
        'objects/selection.ts',
        'requireActive(book);',
        '',
      ],
    ],
  ),
  ...mutants(
    HOST,
    ['workbench/host/levels'],
    [
      [
        'a member above the level is not found',
        'protocol/api-surface.ts',
        'if (isAbove(member.since, surface.level())) {',
        "if (surface.level() === '1.1') {",
      ],
      [
        '1.9 comes before 1.13',
        'protocol/api-surface.ts',
        'return Number(set.slice(2));',
        'return Number(set);',
      ],
    ],
  ),
  ...mutants(
    HOST,
    ['workbench/host/api-sets'],
    [
      [
        'members have the sets that Microsoft documents',
        'objects/range-methods.ts',
        "GetMergedAreasOrNullObject: objectMethod('1.13'",
        "GetMergedAreasOrNullObject: objectMethod('1.9'",
      ],
    ],
  ),
  ...mutants(
    HOST,
    ['workbench/host/undo'],
    [
      [
        'below 1.19 a write of an add-in empties the undo stack',
        'undo-stack.ts',
        "(author === 'add-in' && isAbove(UNDO_LEVEL, level))",
        'false',
      ],
      [
        'protection empties the undo stack at every level',
        'undo-stack.ts',
        "protection: { user: 'clear', 'add-in': 'clear' }",
        "protection: { user: 'step', 'add-in': 'step' }",
      ],
      [
        'saving the document’s settings empties it too',
        'events/workbook-watch.ts',
        '    this.#host.undo.clear();\n    this.#tellDocument',
        '    this.#tellDocument',
      ],
    ],
  ),
];
