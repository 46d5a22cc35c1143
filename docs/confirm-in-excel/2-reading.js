/** How cells, names and rules read; each check gives whether it is as taken for granted, and what it saw. */
(() => {
  const { checks, codeOf, local, custom, quiet } = window.jixiaoConfirm;
  Object.assign(checks, {
    1: async (sheet, context) => {
      sheet.getRange('A1:B2').values = [
        ['头', '甲'],
        ['乙', '丙'],
      ];
      sheet.getRange('A1:B2').merge();
      const range = sheet.getRange('A1:B2').load('values');
      await context.sync();
      const seen = JSON.stringify(range.values);
      return { holds: seen === '[["头",""],["",""]]', seen };
    },
    2: async (sheet, context) => {
      sheet.getRange('C3').formulas = [['=""']];
      const used = sheet.getUsedRangeOrNullObject(true).load('address');
      await context.sync();
      const seen = used.isNullObject ? '空' : local(used.address);
      return { holds: seen === 'C3', seen };
    },
    3: async (sheet, context) => {
      sheet.getRange('A1').values = [['x']];
      sheet.getRange('C3:D4').merge();
      sheet.getRange('C3').values = [['合并']];
      const used = sheet.getUsedRange().load('address');
      await context.sync();
      return { holds: local(used.address) === 'A1:D4', seen: local(used.address) };
    },
    4: async (sheet, context) => {
      sheet.getRange('A1:A3').merge();
      sheet.getRange('B2:C2').merge();
      const found = sheet.getRange('A2:C3').getMergedAreasOrNullObject();
      found.load('areas/items/address');
      await context.sync();
      const areas = found.areas.items.map(({ address }) => local(address)).join();
      sheet.getRange('E1:F513').merge(true);
      await context.sync();
      const many = sheet.getRange('E1:F513').getMergedAreasOrNullObject().load('areaCount');
      const code = await codeOf(context.sync());
      void many;
      return { holds: areas === 'B2:C2' && code !== '没有报错', seen: `${areas}；513 个：${code}` };
    },
    6: async (sheet, context) => {
      const cells = sheet.getRange('A1:B1');
      cells.formulas = [["'=B1", '=1+1']];
      cells.load('values,formulas');
      await context.sync();
      const seen = JSON.stringify([cells.values, cells.formulas]);
      return { holds: seen === '[[["=B1",2]],[["=B1","=1+1"]]]', seen };
    },
    7: async (sheet, context) => {
      custom(sheet.getRange('A1'), '=TRUE');
      custom(sheet.getRange('XFD1048576'), '=FALSE');
      const count = sheet.getRange().conditionalFormats.getCount();
      await context.sync();
      return { holds: count.value === 2, seen: String(count.value) };
    },
    8: async (sheet, context) => {
      custom(sheet.getRange('A1'), '=TRUE');
      const rule = custom(sheet.getRanges('A1:A2,C3'), '=FALSE').load('priority');
      const areas = rule.getRanges().load('address');
      const count = sheet.getRange().conditionalFormats.getCount();
      await context.sync();
      const seen = `${count.value} 条，优先级 ${rule.priority}，${areas.address}`;
      const addresses = areas.address.split(',').map(local).join();
      return { holds: count.value === 2 && rule.priority === 0 && addresses === 'A1:A2,C3', seen };
    },
    9: async (sheet, context) => {
      const text = '=N("jixiao-mark:error")=0';
      const rule = custom(sheet.getRange('A1'), text).custom.rule.load('formula');
      const cell = sheet.getRange('B1');
      cell.formulas = [[text]];
      cell.load('values');
      await context.sync();
      const seen = `${rule.formula} → ${String(cell.values[0][0])}`;
      return { holds: rule.formula === text && cell.values[0][0] === true, seen };
    },
    11: async (sheet, context) => {
      custom(sheet.getRange('A1'), '=TRUE');
      const second = custom(sheet.getRange('A1'), '=FALSE').load('id');
      await context.sync();
      const rules = sheet.getRange('A1').conditionalFormats;
      rules.getItem(second.id).delete();
      const left = rules.load('items/type');
      await context.sync();
      const rule = left.items[0].custom.rule.load('formula');
      await context.sync();
      const seen = `剩 ${left.items.length} 条：${rule.formula}`;
      return { holds: left.items.length === 1 && rule.formula === '=TRUE', seen };
    },
    13: async (sheet, context) => {
      sheet.protection.protect();
      await context.sync();
      sheet.getRange('A1').values = [['x']];
      const seen = await codeOf(context.sync());
      return { holds: seen === 'AccessDenied', seen };
    },
    14: async (sheet, context) => {
      sheet.protection.protect();
      await context.sync();
      custom(sheet.getRange('A1'), '=TRUE');
      const seen = await codeOf(context.sync());
      return { holds: seen === 'AccessDenied', seen };
    },
    15: async (sheet, context) => {
      sheet.protection.protect();
      await context.sync();
      sheet.names.add('试名', sheet.getRange('A1'));
      sheet.names.getItem('试名').formula = '=1';
      const seen = await codeOf(context.sync());
      return { holds: seen === '没有报错', seen };
    },
    16: async (sheet, context) => {
      sheet.activate();
      sheet.names.add('试名十六', sheet.getRange('A1'));
      await context.sync();
      context.workbook.names.add('试名十六', sheet.getRange('B1'));
      const seen = await codeOf(context.sync());
      const added = context.workbook.names.getItemOrNullObject('试名十六');
      await context.sync();
      if (!added.isNullObject) added.delete();
      await context.sync();
      return { holds: seen === '没有报错', seen };
    },
    17: async (sheet, context) => {
      sheet.names.add('常数', '=1');
      sheet.load('name');
      await context.sync();
      sheet.names.add('几处', `='${sheet.name}'!$A$1,'${sheet.name}'!$C$1`);
      await context.sync();
      const codes = [];
      for (const name of ['常数', '几处']) {
        sheet.names.getItem(name).getRange().load('address');
        codes.push(await codeOf(context.sync()));
      }
      custom(sheet.getRange('A1'), '=TRUE').cellValue.load('rule');
      codes.push(await codeOf(context.sync()));
      sheet.visibility = 'Hidden';
      sheet.getRange('A1').select();
      codes.push(await codeOf(context.sync()));
      return { holds: codes.every((code) => code === 'InvalidOperation'), seen: codes.join('，') };
    },
    19: async (sheet, context) => {
      sheet.getRange('A1').values = [[1]];
      sheet.names.add('一格', sheet.getRange('A1'));
      const name = sheet.names.getItem('一格').load('value');
      const cell = sheet.getRange('A1').load('valueTypes');
      sheet.load('name');
      await context.sync();
      const seen = `${name.value}，${cell.valueTypes[0][0]}`;
      const isPlain = local(String(name.value)) === 'A1' && String(name.value).includes('!');
      return { holds: isPlain && cell.valueTypes[0][0] === 'Double', seen };
    },
    20: async (sheet, context) => {
      const range = sheet.getRange('A1:B1');
      range.merge();
      range.values = [['头', '盖住']];
      range.unmerge();
      range.load('values');
      const fill = sheet.getRange('D1').format.fill.load('color');
      const all = sheet.getRange().load('values');
      const code = await codeOf(context.sync());
      if (code !== '没有报错') return { holds: false, seen: code };
      const seen = JSON.stringify([range.values, fill.color, all.values]);
      return { holds: seen === '[[["头",""]],"#FFFFFF",null]', seen };
    },
    21: async (sheet, context) => {
      sheet.getRange('A1').format.protection.locked = false;
      sheet.protection.protect();
      await context.sync();
      sheet.getRange('A1:B1').values = [['可写', null]];
      const open = await codeOf(context.sync());
      sheet.getRange('A1:B1').values = [['可写', '锁定']];
      const closed = await codeOf(context.sync());
      const seen = `${open}；${closed}`;
      return { holds: open === '没有报错' && closed === 'AccessDenied', seen };
    },
    22: async (sheet, context) => {
      const heard = [];
      const hear = (event) => (args) => {
        heard.push(`${event} ${args.address}`);
        return Promise.resolve();
      };
      sheet.onChanged.add(hear('onChanged'));
      sheet.onFormatChanged.add(hear('onFormatChanged'));
      await context.sync();
      sheet.getRange('A1').numberFormat = [['0.00']];
      custom(sheet.getRange('B1'), '=TRUE');
      await context.sync();
      await quiet(800);
      const seen = heard.join('，');
      return { holds: seen === 'onFormatChanged A1', seen };
    },
  });
})();
