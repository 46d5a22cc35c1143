export const structureHelp = {
  'name-broken': {
    what: 'A named range of the template is #REF! or points somewhere else.',
    why: 'Programs and formulas read the form by its names; a wrong name gives no data or the wrong data.',
    remedy: 'Point the name at the field’s cell; the pane’s named ranges do it in one go.',
  },
  'name-missing': {
    what: 'Other fields have named ranges, this one has none.',
    why: 'Once rows or columns move, a field without a name may not be found.',
    remedy: 'Add the name in the pane. A workbook without any names is left alone.',
  },
  'label-changed': {
    what: 'The label beside a named range is not the one of the template.',
    why: 'Under another label it is unclear what the cell holds, and whoever collects the forms cannot recognise it.',
    remedy: 'Restore the label, or correct the name if it points at the wrong cell.',
  },
  'formula-error': {
    what: 'A cell shows #REF!, #DIV/0!, #VALUE!, #NAME? or another formula error.',
    why: 'The error spreads to every total that uses the cell; such a form cannot be handed in.',
    remedy: 'Repair the formula, or enter the content.',
  },
  'weight-sum': {
    what: 'The form has a column of weights or points, and they do not make 100, or 90 where the 10 points of budget execution stand outside of the table.',
    why: 'Results are scored by weight; with a wrong total there is no score.',
    remedy:
      'Look for a weight left out or entered twice and adjust. Where a table lists several projects, each must add up by itself.',
  },
} as const;
