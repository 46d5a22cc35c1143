import { calculated } from './calculated';

describe('sums and counts', () => {
  it.each([
    ['SUM(B2:B4)', 400.5],
    ['SUM(D2:D3)', 0],
    ['SUM("3",TRUE)', 4],
    ['SUM(B2:B5)', '#DIV/0!'],
    ['SUM((B2,B4))', 150],
    ['SUM({1,2;-3,"x"})', 0],
    ['PRODUCT(E1:E2)', 200],
    ['AVERAGE(E1:E4)', 25],
    ['AVERAGE(Z1:Z9)', '#DIV/0!'],
    ['COUNT(A1:E5)', 7],
    ['COUNTA(A1:A9)', 5],
    ['COUNTBLANK(C1:C5)', 1],
    ['MAX(E1:E4)', 40],
    ['MIN(E1:E4,3)', 3],
    ['LARGE(E1:E4,2)', 30],
    ['SMALL(E1:E4,2)', 20],
    ['RANK(20,E1:E4)', 3],
    ['RANK.EQ(20,E1:E4,1)', 2],
    ['MEDIAN(E1:E4)', 25],
    ['STDEV.P(E1:E2)', 5],
    ['SUMPRODUCT(E1:E3,E2:E4)', 2000],
    ['SUMPRODUCT((A2:A4="教育局")*B2:B4)', 150],
    ['SUMPRODUCT(--(C2:C4="合格"))', 2],
    ['SUMPRODUCT(E1:E3,E1:E4)', '#VALUE!'],
    ['SUMIF(A:A,"教育局",B:B)', 150],
    ['SUMIF(A2:A4,"教育局",B2)', 150],
    ['SUMIF(E1:E4,">20")', 70],
    ['SUMIFS(B2:B4,A2:A4,"教*",C2:C4,"合格")', 150],
    ['SUMIFS(B2:B4,B2:B4,">="&100)', 350.5],
    ['COUNTIF(C2:C5,"*合格")', 3],
    ['COUNTIF(C2:C5,"<>合格")', 2],
    ['COUNTIF(C2:C5,"")', 1],
    ['COUNTIF(D2:D3,12)', 1],
    ['COUNTIFS(A2:A5,"??局",C2:C5,"合格")', 2],
    ['AVERAGEIF(A2:A4,"教育局",B2:B4)', 75],
    ['MAXIFS(B2:B4,A2:A4,"教育局")', 100],
    ['MINIFS(B2:B4,A2:A4,"教育局")', 50],
    ['SUBTOTAL(9,E1:E4)', 100],
    ['SUBTOTAL(103,A1:A5)', 5],
    ['AGGREGATE(9,6,B2:B5)', 400.5],
    ['AGGREGATE(14,6,B2:B5,1)', 250.5],
  ])('=%s is %p', (formula, value) => {
    expect(calculated(formula)).toBe(value);
  });
});

describe('rounding', () => {
  it.each([
    ['ROUND(2.345,2)', 2.35],
    ['ROUND(1.005,2)', 1.01],
    ['ROUND(-2.5,0)', -3],
    ['ROUND(1234,-2)', 1200],
    ['ROUNDUP(1.001,2)', 1.01],
    ['ROUNDDOWN(-1.999,2)', -1.99],
    ['TRUNC(-1.9)', -1],
    ['INT(-1.1)', -2],
    ['MOD(-3,2)', 1],
    ['MOD(3,-2)', -1],
    ['MOD(3,0)', '#DIV/0!'],
    ['ABS(-4)', 4],
    ['CEILING(2.5,1)', 3],
    ['FLOOR(2.5,1)', 2],
    ['MROUND(10,3)', 9],
    ['SQRT(-1)', '#NUM!'],
  ])('=%s is %p', (formula, value) => {
    expect(calculated(formula)).toBe(value);
  });
});

describe('decisions and errors', () => {
  it.each([
    ['IF(E1>5,"大","小")', '大'],
    ['IF(FALSE,1)', false],
    ['IF(TRUE,,2)', 0],
    ['IF(1/0,1,2)', '#DIV/0!'],
    ['IF(TRUE,1,1/0)', 1],
    ['IFS(E1>50,"大",TRUE,"小")', '小'],
    ['IFS(FALSE,1)', '#N/A'],
    ['IFERROR(B5,"—")', '—'],
    ['IFNA(#N/A,0)', 0],
    ['IFNA(1/0,0)', '#DIV/0!'],
    ['AND(TRUE,1)', true],
    ['OR(FALSE,0)', false],
    ['XOR(TRUE,TRUE)', false],
    ['NOT(0)', true],
    ['SWITCH(2,1,"一",2,"二","其他")', '二'],
    ['SWITCH(3,1,"一","其他")', '其他'],
    ['CHOOSE(2,"甲","乙")', '乙'],
    ['CHOOSE(3,"甲","乙")', '#VALUE!'],
    ['ISBLANK(Z1)', true],
    ['ISNUMBER(D2)', false],
    ['ISTEXT(D2)', true],
    ['ISERROR(B5)', true],
    ['ISERR(#N/A)', false],
    ['ISNA(#N/A)', true],
    ['N("x")', 0],
    ['T(1)', ''],
    ['NA()', '#N/A'],
    ['TYPE("x")', 2],
    ['ERROR.TYPE(B5)', 2],
    ['CELL("address",B2)', '$B$2'],
    ['HYPERLINK("https://example.com","打开")', '打开'],
  ])('=%s is %p', (formula, value) => {
    expect(calculated(formula)).toBe(value);
  });
});

describe('lookups', () => {
  it.each([
    ['MATCH("财政局",A1:A5,0)', 3],
    ['MATCH("财*",A1:A5,0)', 3],
    ['MATCH(25,E1:E4)', 2],
    ['MATCH(5,E1:E4)', '#N/A'],
    ['INDEX(B1:C4,3,2)', '不合格'],
    ['INDEX(E1:E4,MATCH(30,E1:E4,0))', 30],
    ['INDEX(E1:E4,5)', '#REF!'],
    ['SUM(INDEX(B1:E4,0,4))', 100],
    ['SUM(E1:INDEX(E1:E4,2))', 30],
    ['VLOOKUP("财政局",A2:C5,3,FALSE)', '不合格'],
    ['VLOOKUP("审计局",A2:C5,3,0)', '#N/A'],
    ['VLOOKUP("财政局",A2:C5,4,0)', '#REF!'],
    ['VLOOKUP(25,E1:E4,1)', 20],
    ['HLOOKUP("金额",A1:C4,2,FALSE)', 100],
    ['LOOKUP(35,E1:E4)', 30],
    ['LOOKUP(1,0/(A2:A4="教育局"),B2:B4)', 50],
    ['XLOOKUP("财政局",A1:A5,B1:B5)', 250.5],
    ['XLOOKUP("审计局",A1:A5,B1:B5,"无")', '无'],
    ['XLOOKUP("教育局",A1:A5,B1:B5,,0,-1)', 50],
    ['XLOOKUP(25,E1:E4,E1:E4,,1)', 30],
    ['OFFSET(E1,1,0)', 20],
    ['SUM(OFFSET(E1,0,0,4,1))', 100],
    ['OFFSET(A1,-1,0)', '#REF!'],
    ['INDIRECT("E"&2)', 20],
    ['SUM(INDIRECT("预算!E1:E4"))', 100],
    ['INDIRECT("无此表!A1")', '#REF!'],
    ['ROW()', 2],
    ['ROW(B7)', 7],
    ['COLUMN()', 8],
    ['ROWS(A1:C4)', 4],
    ['COLUMNS(A1:C4)', 3],
    ['ADDRESS(2,3)', '$C$2'],
  ])('=%s is %p', (formula, value) => {
    expect(calculated(formula)).toBe(value);
  });
});

describe('texts', () => {
  it.each([
    ['LEFT("绩效目标",2)', '绩效'],
    ['RIGHT("绩效目标")', '标'],
    ['MID("绩效目标",2,2)', '效目'],
    ['LEN("绩效a")', 3],
    ['LENB("绩效a")', 5],
    ['FIND("目","绩效目标")', 3],
    ['FIND("A","a")', '#VALUE!'],
    ['SEARCH("A","xa")', 2],
    ['SUBSTITUTE("a-b-c","-","+",2)', 'a-b+c'],
    ['REPLACE("abcd",2,2,"X")', 'aXd'],
    ['TRIM("  a   b ")', 'a b'],
    ['CLEAN("a"&CHAR(10)&"b")', 'ab'],
    ['CONCAT(A2:A3,1)', '教育局财政局1'],
    ['CONCATENATE("a",1,TRUE)', 'a1TRUE'],
    ['TEXTJOIN("、",TRUE,A2:A3,Z1,"完")', '教育局、财政局、完'],
    ['EXACT("a","A")', false],
    ['UPPER("ab")', 'AB'],
    ['REPT("★",3)', '★★★'],
    ['CODE("A")', 65],
    ['UNICODE("中")', 20013],
    ['VALUE("1,200.5")', 1200.5],
    ['VALUE("x")', '#VALUE!'],
    ['TEXT(1234.5,"#,##0.00")', '1,234.50'],
    ['TEXT(0.125,"0.0%")', '12.5%'],
    ['TEXT(DATE(2026,9,30),"yyyy年m月d日")', '2026年9月30日'],
    ['TEXT(12345,"[DBNum2]")', '壹万贰仟叁佰肆拾伍'],
    ['FIXED(1234.567,1)', '1,234.6'],
  ])('=%s is %p', (formula, value) => {
    expect(calculated(formula)).toBe(value);
  });
});

describe('dates', () => {
  it.each([
    ['DATE(2026,9,30)', 46295],
    ['DATE(2026,14,1)', 46419],
    ['DATE(1900,3,1)', 61],
    ['YEAR(46295)', 2026],
    ['MONTH("2026-9-30")', 9],
    ['DAY(60)', 29],
    ['EOMONTH(DATE(2024,1,31),1)', 45351],
    ['EDATE(DATE(2024,1,31),1)', 45351],
    ['DATEDIF(DATE(2024,1,31),DATE(2026,9,30),"M")', 31],
    ['DATEDIF(DATE(2024,1,31),DATE(2026,9,30),"Y")', 2],
    ['DATEDIF(2,1,"D")', '#NUM!'],
    ['WEEKDAY(46295)', 4],
    ['WEEKDAY(46295,2)', 3],
    ['NETWORKDAYS(DATE(2026,9,28),DATE(2026,10,9))', 10],
    ['NETWORKDAYS(DATE(2026,9,28),DATE(2026,10,9),DATE(2026,10,1))', 9],
    ['WORKDAY(DATE(2026,9,30),3)', 46300],
    ['TODAY()=INT(NOW())', true],
    ['HOUR("12:30")', 12],
  ])('=%s is %p', (formula, value) => {
    expect(calculated(formula)).toBe(value);
  });
});
