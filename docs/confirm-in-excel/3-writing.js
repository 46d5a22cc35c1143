/** What becomes of what is written. */
(() => {
  const { checks, codeOf, local } = window.jixiaoConfirm;
  Object.assign(checks, {
    23: async (sheet, context) => {
      const cells = sheet.getRange('A1:C1');
      cells.values = [['-详见附件', '１２', '=C1+1']];
      cells.load('values');
      const code = await codeOf(context.sync());
      if (code !== '没有报错') return { holds: false, seen: code };
      const seen = JSON.stringify(cells.values[0]);
      return { holds: seen === '["#NAME?","１２",0]', seen };
    },
    33: async (sheet, context) => {
      const cell = sheet.getRange('A1');
      cell.values = [['先']];
      context.trace('一');
      const between = sheet.getRange('A1').load('values');
      context.workbook.worksheets.getItem('没有这张表').load('name');
      context.trace('二');
      let traces = '';
      try {
        await context.sync();
      } catch (error) {
        traces = error.traceMessages.join();
      }
      void between;
      cell.values = [['后']];
      const after = sheet.getRange('A1').load('values');
      await context.sync();
      const seen = `${traces}，${String(after.values[0][0])}`;
      return { holds: seen === '一，后', seen };
    },
    34: async (sheet, context) => {
      sheet.getRange('A2:A4').merge();
      sheet.getRange('B2').format.fill.color = '#00FF00';
      sheet.getRange('2:2').format.rowHeight = 40;
      sheet.getRange('3:3').insert('Down');
      const cell = sheet.getRange('B3').load('format/fill/color,format/rowHeight');
      const inside = sheet.getRange('A1:A9').getMergedAreasOrNullObject().load('address');
      await context.sync();
      const first = local(inside.address);
      sheet.getRange('2:2').insert('Down');
      const above = sheet.getRange('A1:A9').getMergedAreasOrNullObject().load('address');
      await context.sync();
      const { color } = cell.format.fill;
      const seen = `${color}，${cell.format.rowHeight} 磅，${first}，${local(above.address)}`;
      return { holds: seen === '#00FF00，40 磅，A2:A5，A3:A6', seen };
    },
    35: async (sheet, context) => {
      sheet.getRange('A1:B1').merge();
      sheet.getRange('A3:B3').copyFrom('A1:B1', 'Formats');
      const found = sheet.getRange('A3:B3').getMergedAreasOrNullObject().load('address');
      await context.sync();
      const seen = found.isNullObject ? '没有合并' : local(found.address);
      return { holds: seen === 'A3:B3', seen };
    },
    36: async (sheet, context) => {
      const cells = sheet.getRange('A1:B1');
      cells.numberFormat = [['@', '@']];
      cells.values = [['007', '=1+1']];
      cells.numberFormat = [['General', '@']];
      cells.load('values,valueTypes');
      await context.sync();
      const seen = JSON.stringify([cells.values[0], cells.valueTypes[0]]);
      return { holds: seen === '[["007","=1+1"],["String","String"]]', seen };
    },
    37: async (sheet, context) => {
      const cells = sheet.getRange('A1:B1');
      cells.formulas = [["'007", "'文字"]];
      cells.load('values,formulas');
      await context.sync();
      const seen = JSON.stringify([cells.values[0], cells.formulas[0]]);
      return { holds: seen === '[["007","文字"],["007","文字"]]', seen };
    },
    38: async (sheet, context) => {
      const { settings } = context.workbook;
      settings.add('jixiao.confirm', '长'.repeat(200_000));
      const setting = settings.getItem('jixiao.confirm').load('value');
      const code = await codeOf(context.sync());
      if (code !== '没有报错') return { holds: false, seen: code };
      const size = String(setting.value).length;
      setting.delete();
      await context.sync();
      return { holds: size === 200_000, seen: `${size} 个字（撤销记录要人看：见说明）` };
    },
    39: async (sheet, context) => {
      const options = { allowFormatCells: true, allowInsertRows: true, allowDeleteRows: true };
      sheet.protection.protect(options);
      await context.sync();
      sheet.getRange('A1:B1').merge();
      const merging = await codeOf(context.sync());
      sheet.getRange('3:3').insert('Down');
      const inserting = await codeOf(context.sync());
      const seen = `合并：${merging}；插行：${inserting}`;
      return { holds: merging === 'AccessDenied' && inserting === '没有报错', seen };
    },
    40: async (sheet, context) => {
      sheet.pageLayout.setPrintArea('A1:B2');
      sheet.load('name');
      await context.sync();
      const area = sheet.names.getItemOrNullObject('Print_Area').load('formula');
      await context.sync();
      if (area.isNullObject) return { holds: false, seen: '名称里没有 Print_Area' };
      area.formula = `='${sheet.name}'!$A$1:$B$3`;
      const seen = await codeOf(context.sync());
      return { holds: seen === '没有报错', seen };
    },
    41: async (sheet, context) => {
      sheet.getRange('A1').values = [['很长的文字'.repeat(40)]];
      sheet.getRange('A1').format.wrapText = true;
      sheet.getRange('A1:C1').merge();
      sheet.getRange('1:1').format.autofitRows();
      const row = sheet.getRange('A1').format.load('rowHeight');
      const other = sheet.getRange('A9').format.load('rowHeight');
      await context.sync();
      const seen = `${row.rowHeight} 磅，空行 ${other.rowHeight} 磅`;
      return { holds: row.rowHeight === other.rowHeight, seen };
    },
  });
})();
