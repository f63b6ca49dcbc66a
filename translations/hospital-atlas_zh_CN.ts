<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>BoardView</name>
    <message>
        <source>Overview</source>
        <translation>总览</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>档案</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间轴</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>覆盖</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>The reference data are incomplete: %1 cannot be read.</source>
        <translation>基础数据不完整：无法读取 %1。</translation>
    </message>
    <message>
        <source>The reference data are damaged: %1.</source>
        <translation>基础数据已损坏：%1。</translation>
    </message>
</context>
<context>
    <name>Change</name>
    <message>
        <source>A change is one figure: write its wording, and the range in the note.</source>
        <translation>变化值只能填一个数：保留原文说法，区间写在备注里。</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>%1 %2</source>
        <comment>what there is instead: indicator, figure with caption</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>hospital, indicator, figure with period</comment>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>definition at each figure</source>
        <translation>口径见各行</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>chart title, subtitle</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>hospital, figure</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>From %1 (%2) to %3 (%4)</source>
        <comment>least figure, hospital, greatest figure, hospital</comment>
        <translation>从 %1（%2）到 %3（%4）</translation>
    </message>
    <message>
        <source>No data: %1</source>
        <translation>无数据：%1</translation>
    </message>
    <message>
        <source>Hospital</source>
        <translation>医院</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>counted otherwise</source>
        <translation>计法不同</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>figure, verdict with reasons</comment>
        <translation>%1；%2</translation>
    </message>
    <message>
        <source>not comparable, left out</source>
        <translation>不可比，未列入</translation>
    </message>
    <message>
        <source>%1, %2%</source>
        <comment>part of a whole, its share</comment>
        <translation>%1，%2%</translation>
    </message>
    <message>
        <source>%1 of %2 compared</source>
        <comment>hospitals with a figure, all</comment>
        <translation>%2 家中 %1 家有数据</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>own scale</source>
        <translation>独立标尺</translation>
    </message>
    <message>
        <source>Also: %1</source>
        <translation>另有%1</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>大事</translation>
    </message>
    <message numerus="yes">
        <source>%n further event(s), see the timeline</source>
        <translation>
            <numerusform>另有 %n 件大事，见时间轴</numerusform>
        </translation>
    </message>
    <message>
        <source>the rest, %1%</source>
        <comment>of a whole, its share</comment>
        <translation>其余，%1%</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Makes a library, empty or with the sample; never overwrites.</source>
        <translation>新建资料库，空的或带示例；从不覆盖已有文件。</translation>
    </message>
    <message>
        <source>Counts the records of a library.</source>
        <translation>统计资料库中的记录数。</translation>
    </message>
    <message>
        <source>Finds institutions by any of their names: ids and names, best first.</source>
        <translation>按任一名称查找机构：列出标识和名称，最接近的在前。</translation>
    </message>
    <message>
        <source>Adds and changes records from data packages (folders or .zip files).</source>
        <translation>从数据包（文件夹或 .zip）增加和更新记录。</translation>
    </message>
    <message>
        <source>Writes a library as a data package.</source>
        <translation>把资料库写成数据包。</translation>
    </message>
    <message>
        <source>Sets figures side by side and says whether they mean the same.</source>
        <translation>并列数值，并说明口径是否相同。</translation>
    </message>
    <message>
        <source>Looks for damage, broken rules and missing sources.</source>
        <translation>检查损坏、违规和缺少来源之处。</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>用法：</translation>
    </message>
    <message>
        <source>Opens the window.</source>
        <translation>打开窗口。</translation>
    </message>
    <message>
        <source>Writes what the window would print: .pdf, .svg or .png.</source>
        <translation>输出窗口所打印的内容：.pdf、.svg 或 .png。</translation>
    </message>
    <message>
        <source>Everywhere:</source>
        <translation>通用选项：</translation>
    </message>
    <message>
        <source>The language of messages and results; else the system&apos;s.</source>
        <translation>信息和结果的语言；不写则随系统。</translation>
    </message>
    <message>
        <source>This text; the program&apos;s version.</source>
        <translation>显示本说明；显示程序版本。</translation>
    </message>
    <message>
        <source>“%1” is not understood.</source>
        <translation>不认识“%1”。</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>用法：%1</translation>
    </message>
    <message>
        <source>Something is missing.</source>
        <translation>缺少参数。</translation>
    </message>
    <message>
        <source>There is no institution “%1” in the library.</source>
        <translation>资料库中没有机构“%1”。</translation>
    </message>
    <message>
        <source>There is no concept or indicator “%1” in the library.</source>
        <translation>资料库中没有概念或指标“%1”。</translation>
    </message>
    <message>
        <source>--institutions and --indicators are needed, each with at least one id.</source>
        <translation>需要 --institutions 和 --indicators，各至少一个标识。</translation>
    </message>
    <message>
        <source>--as-of takes a day such as 2026-01-31.</source>
        <translation>--as-of 后写日期，例如 2026-01-31。</translation>
    </message>
    <message>
        <source>The output could not be written.</source>
        <translation>输出未能写出。</translation>
    </message>
    <message>
        <source>(Expected: %1)</source>
        <translation>（应为：%1）</translation>
    </message>
    <message>
        <source>“%1” was refused; nothing of it was imported.</source>
        <translation>“%1”未通过，没有导入任何内容。</translation>
    </message>
    <message>
        <source>%1 added, %2 changed, %3 unchanged</source>
        <translation>新增 %1，更新 %2，未变 %3</translation>
    </message>
    <message>
        <source>(dry run: nothing was written)</source>
        <translation>（试运行：没有写入）</translation>
    </message>
    <message>
        <source>This build has no sample.</source>
        <translation>此版本不含示例。</translation>
    </message>
    <message>
        <source>%1, format %2</source>
        <translation>%1，格式 %2</translation>
    </message>
    <message>
        <source>--limit takes a whole number from 1.</source>
        <translation>--limit 后写不小于 1 的整数。</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n 处错误</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n 处警告</numerusform>
        </translation>
    </message>
    <message>
        <source>Tells the details of errors, for a report.</source>
        <translation>显示错误细节，供反馈时使用。</translation>
    </message>
    <message>
        <source>Lists what can be asked for: concepts, their indicators, and how many institutions report each.</source>
        <translation>列出可查的内容：指标概念、其下指标，以及各有几家机构给出数据。</translation>
    </message>
    <message>
        <source>“%1” is no longer in the library and is left out.</source>
        <translation>资料库中已没有“%1”，略去。</translation>
    </message>
    <message>
        <source>None of the institutions of “%1” is in the library any more.</source>
        <translation>“%1”中的机构都已不在资料库中。</translation>
    </message>
    <message>
        <source>--choice takes “latest”, “common” or “asof:” with a day such as 2026-01-31.</source>
        <translation>--choice 可取 latest、common，或 asof: 加日期，如 asof:2026-01-31。</translation>
    </message>
    <message>
        <source>--reference takes one of the institutions that are compared.</source>
        <translation>--reference 应是参与比较的机构之一。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>figure, how it had changed</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name, id</comment>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>%n institution(s)</source>
        <translation>
            <numerusform>%n 家</numerusform>
        </translation>
    </message>
    <message>
        <source>reference</source>
        <translation>基准</translation>
    </message>
</context>
<context>
    <name>Coverage</name>
    <message>
        <source>No hospital selected. Tick 1 to 8 on the left.</source>
        <translation>尚未选择医院。请在左侧勾选 1 至 8 家。</translation>
    </message>
    <message>
        <source>No figures are recorded for these hospitals.</source>
        <translation>这些医院尚无数据。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>concepts known of all</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Headline concepts</source>
        <translation>要目</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>未载日期</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>how sure, how many</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>pale: over %n year(s) old</source>
        <translation>
            <numerusform>浅色：超过 %n 年</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CsvReader</name>
    <message>
        <source>A quotation mark opens at character %1 of the line (cell %2) and is never closed.</source>
        <translation>本行第 %1 个字符（第 %2 格）的引号没有闭合。</translation>
    </message>
    <message>
        <source>A closing quotation mark; one within a cell is written twice.</source>
        <translation>应有闭合的引号；格内的引号写两个。</translation>
    </message>
    <message>
        <source>A quotation mark stands within a cell at character %1 of the line (cell %2).</source>
        <translation>本行第 %1 个字符（第 %2 格）处，格内有单个引号。</translation>
    </message>
    <message>
        <source>The whole cell in quotation marks, with those inside it written twice.</source>
        <translation>整格加引号，格内的引号写两个。</translation>
    </message>
    <message>
        <source>A carriage return without a line feed stands at character %1 of the line (cell %2).</source>
        <translation>本行第 %1 个字符（第 %2 格）处有回车而无换行。</translation>
    </message>
    <message>
        <source>Lines that end in a line feed, or a carriage return and a line feed.</source>
        <translation>行尾应为换行，或回车加换行。</translation>
    </message>
    <message numerus="yes">
        <source>The row has %n cell(s).</source>
        <translation>
            <numerusform>本行有 %n 格。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s), as in the first row.</source>
        <translation>
            <numerusform>%n 格，与首行相同。</numerusform>
        </translation>
    </message>
    <message>
        <source>The bytes at character %1 of the line (cell %2) are not UTF-8.</source>
        <translation>本行第 %1 个字符（第 %2 格）处不是 UTF-8 编码。</translation>
    </message>
    <message>
        <source>A text file saved as UTF-8.</source>
        <translation>以 UTF-8 保存的文本文件。</translation>
    </message>
    <message>
        <source>A NUL character stands at character %1 of the line (cell %2).</source>
        <translation>本行第 %1 个字符（第 %2 格）处有 NUL 字符。</translation>
    </message>
    <message>
        <source>The file cannot be read further: %1</source>
        <translation>文件无法继续读取：%1</translation>
    </message>
</context>
<context>
    <name>DataPackage</name>
    <message>
        <source>datapackage.json is not a JSON object.</source>
        <translation>datapackage.json 不是 JSON 对象。</translation>
    </message>
    <message>
        <source>The atlasFormat of datapackage.json is not a whole number from 1.</source>
        <translation>datapackage.json 的 atlasFormat 不是不小于 1 的整数。</translation>
    </message>
    <message>
        <source>The data package has format %1; this version of Hospital Atlas reads up to format %2. A newer version is needed.</source>
        <translation>数据包的格式为 %1，本版医院图鉴最高可读格式 %2，请升级软件。</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>Stated</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Change stated</source>
        <translation>变化原文</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>口径</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>What the source says</source>
        <translation>来源怎么说</translation>
    </message>
    <message>
        <source> (%1). </source>
        <translation>（%1）。</translation>
    </message>
    <message>
        <source>Milestone · %1</source>
        <translation>大事 · %1</translation>
    </message>
    <message>
        <source>planned; due date passed, outcome not reported</source>
        <translation>计划；已到期，结果未载</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>With</source>
        <translation>合作方</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>届次</translation>
    </message>
    <message>
        <source>Founded</source>
        <translation>建院</translation>
    </message>
    <message>
        <source>Motto</source>
        <translation>院训</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>已知情况</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>自 %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>至 %1</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>No source is recorded for this. Treat it as unconfirmed.</source>
        <translation>没有记录来源，请当作未经核实。</translation>
    </message>
    <message>
        <source>Further source %1</source>
        <translation>又见 %1</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>未载</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>报刊</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>网址</translation>
    </message>
    <message>
        <source>No source recorded.</source>
        <translation>没有记录来源。</translation>
    </message>
    <message>
        <source>: </source>
        <translation>：</translation>
    </message>
    <message>
        <source>date not stated</source>
        <translation>日期未载</translation>
    </message>
    <message>
        <source>. </source>
        <translation>。</translation>
    </message>
    <message>
        <source>.</source>
        <translation>。</translation>
    </message>
    <message>
        <source>Source %1</source>
        <translation>来源 %1</translation>
    </message>
    <message>
        <source>Preferred</source>
        <translation>首选</translation>
    </message>
    <message>
        <source>this source</source>
        <translation>本来源</translation>
    </message>
    <message>
        <source>Conflicting sources</source>
        <translation>来源说法不一</translation>
    </message>
    <message>
        <source>Publisher not stated</source>
        <translation>报刊未载</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>数值范围</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>“%1” cannot be written; check the permissions and the free space there.</source>
        <translation>无法写入“%1”，请检查权限和剩余空间。</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>没有文件夹“%1”。</translation>
    </message>
    <message>
        <source>“%1” is not empty and holds more than a data package: “%2”. Choose an empty folder.</source>
        <translation>“%1”不是空文件夹，除数据包外还有“%2”。请选一个空文件夹。</translation>
    </message>
    <message>
        <source>No folder was named.</source>
        <translation>没有指定文件夹。</translation>
    </message>
    <message>
        <source>“%1” is a file, not a folder.</source>
        <translation>“%1”是文件，不是文件夹。</translation>
    </message>
</context>
<context>
    <name>FormWords</name>
    <message>
        <source>Article</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>数据集</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>网页</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>访谈</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Happened</source>
        <translation>已发生</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>实际</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation>估计</translation>
    </message>
    <message>
        <source>Higher</source>
        <translation>越高越好</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>越低越好</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>中性</translation>
    </message>
    <message>
        <source>figure</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>milestone</source>
        <translation>大事记</translation>
    </message>
    <message>
        <source>line of the profile</source>
        <translation>概况条目</translation>
    </message>
    <message>
        <source>institution</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>citation</source>
        <translation>引文</translation>
    </message>
    <message>
        <source>indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>concept</source>
        <translation>概念</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Hospital Atlas help</source>
        <translation>医院图鉴帮助</translation>
    </message>
</context>
<context>
    <name>HistoryText</name>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>import of %1</source>
        <translation>导入“%1”</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>two institutions merged</source>
        <translation>合并机构</translation>
    </message>
    <message>
        <source>an earlier state brought back</source>
        <translation>恢复早先状态</translation>
    </message>
    <message>
        <source>Backup of %1 restored</source>
        <translation>恢复为 %1 的备份</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>The whole library</source>
        <translation>整个资料库</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>“%1” is open read-only; nothing can be imported.</source>
        <translation>“%1”以只读方式打开，不能导入。</translation>
    </message>
    <message>
        <source>1 to 64 characters of A–Z a–z 0–9 . _ -</source>
        <translation>1–64 个字符，限 A–Z a–z 0–9 . _ -</translation>
    </message>
    <message>
        <source>Text without control characters.</source>
        <translation>不含控制字符的文本。</translation>
    </message>
    <message>
        <source>One of: %1.</source>
        <translation>以下之一：%1。</translation>
    </message>
    <message>
        <source>Empty, or one of: %1.</source>
        <translation>留空，或以下之一：%1。</translation>
    </message>
    <message>
        <source>A whole number.</source>
        <translation>整数。</translation>
    </message>
    <message>
        <source>A plain number such as 1234.5, without separators, unit or exponent.</source>
        <translation>普通数字，如 1234.5，不带分隔符、单位或指数。</translation>
    </message>
    <message>
        <source>A date such as 2018, 2018-01 or 2018-01-15, or an interval such as 2023-02/2023-06.</source>
        <translation>日期，如 2018、2018-01、2018-01-15；或区间，如 2023-02/2023-06。</translation>
    </message>
    <message>
        <source>The id of a record of %1.</source>
        <translation>%1 中一条记录的标识。</translation>
    </message>
    <message>
        <source>A file and an id, such as observations/ID.</source>
        <translation>文件名加标识，如 observations/ID。</translation>
    </message>
    <message>
        <source>“yes” or empty.</source>
        <translation>yes 或留空。</translation>
    </message>
    <message>
        <source>A code such as CN-150100 or US-TX.</source>
        <translation>代码，如 CN-150100 或 US-TX。</translation>
    </message>
    <message>
        <source>The row has no id, and nothing to derive one from.</source>
        <translation>该行没有标识，也没有可以推导标识的内容。</translation>
    </message>
    <message>
        <source>An id, or a value in one of: %1.</source>
        <translation>应有标识，或在以下列中有值：%1。</translation>
    </message>
    <message>
        <source>The id “%1” stands in line %2 and again in line %3.</source>
        <translation>标识“%1”在第 %2 行和第 %3 行重复。</translation>
    </message>
    <message>
        <source>Each record once.</source>
        <translation>每条记录只出现一次。</translation>
    </message>
    <message>
        <source>There is no record “%1”, neither in the package nor in the library.</source>
        <translation>数据包和资料库中都没有记录“%1”。</translation>
    </message>
</context>
<context>
    <name>Indicators</name>
    <message>
        <source>comparable %1</source>
        <translation>可比 %1</translation>
    </message>
    <message>
        <source>with caution %1</source>
        <translation>慎比 %1</translation>
    </message>
    <message>
        <source>not comparable %1</source>
        <translation>不可比 %1</translation>
    </message>
    <message>
        <source>one only %1</source>
        <translation>仅一家 %1</translation>
    </message>
    <message>
        <source>no data %1</source>
        <translation>无数据 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n indicator(s): %1</source>
        <translation>
            <numerusform>%n 项：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between counts</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>No hospital selected. Tick 1 to 8 on the left.</source>
        <translation>还没有选医院。在左侧勾选 1–8 家。</translation>
    </message>
    <message>
        <source>No figures are recorded for these hospitals.</source>
        <translation>这些医院还没有数据。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>，</translation>
    </message>
    <message numerus="yes">
        <source>Not shown, no comparable figures (%n): %1</source>
        <translation>
            <numerusform>未显示，没有可比数据（%n 项）：%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IssueWindow</name>
    <message>
        <source>Findings of the import</source>
        <translation>导入中发现的问题</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>应为</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message numerus="yes">
        <source>Like for like: %n figure(s) greyed</source>
        <translation>
            <numerusform>只看可比：%n 个数字已置灰</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>%1 is there already and will not be overwritten. Choose another name.</source>
        <translation>%1 已存在，不会覆盖。请换一个名称。</translation>
    </message>
    <message>
        <source>The folder %1 does not exist. Choose another one.</source>
        <translation>文件夹 %1 不存在，请另选。</translation>
    </message>
    <message>
        <source>Nothing can be written in %1. Choose another folder.</source>
        <translation>无法写入 %1，请另选文件夹。</translation>
    </message>
    <message>
        <source>%1 could not be written. Check that you may write to the folder.</source>
        <translation>%1 未能写入，请检查文件夹的写入权限。</translation>
    </message>
    <message>
        <source>%1 does not exist. It may have been moved or renamed: choose it again.</source>
        <translation>%1 不存在，可能已移动或改名，请重新选择。</translation>
    </message>
    <message>
        <source>%1 is a folder. Choose a library file (.atlas); a data package is imported instead.</source>
        <translation>%1 是文件夹。请选资料库文件（.atlas）；数据包请用“导入”。</translation>
    </message>
    <message>
        <source>%1 may not be read. Ask whoever owns it for permission.</source>
        <translation>没有读取 %1 的权限，请向其所有者申请。</translation>
    </message>
    <message>
        <source>%1 is empty. Choose another file, or delete it and make a new library.</source>
        <translation>%1 是空文件。请另选，或删除后新建资料库。</translation>
    </message>
    <message>
        <source>%1 is not a library of Hospital Atlas. Tables and data packages are imported into a library instead.</source>
        <translation>%1 不是医院图鉴的资料库。表格和数据包请导入到资料库中。</translation>
    </message>
    <message>
        <source>%1 is cut short. Open a backup or another copy of this library.</source>
        <translation>%1 不完整。请打开备份或其他副本。</translation>
    </message>
    <message>
        <source>%1 is a database of another program, not a library of Hospital Atlas.</source>
        <translation>%1 是其他软件的数据库，不是医院图鉴的资料库。</translation>
    </message>
    <message>
        <source>%1 was not closed properly and cannot be finished where nothing may be written. Copy it, together with the files beside it that begin with its name, to a folder that you may write to and open the copy.</source>
        <translation>%1 上次没有正常关闭，在不可写的位置无法恢复。请把它和旁边同名开头的文件一起复制到可写的文件夹，再打开副本。</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Hospital Atlas. Update the program to open it.</source>
        <translation>%1 由更新版本的医院图鉴写成，请升级软件后打开。</translation>
    </message>
    <message>
        <source>%1 was never finished. Delete it and make the library again.</source>
        <translation>%1 没有建立完成。请删除后重新建立。</translation>
    </message>
    <message>
        <source>%1 has an older format and cannot be updated where it is read-only. Copy it to a folder that you may write to and open the copy.</source>
        <translation>%1 是旧格式，只读时无法升级。请复制到可写的文件夹再打开。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, column “%2”: %3</source>
        <translation>%1，“%2”列：%3</translation>
    </message>
    <message>
        <source>%1, column “%2” refers to “%3”, which is not in the library.</source>
        <translation>%1，“%2”列引用的“%3”不在资料库中。</translation>
    </message>
    <message>
        <source>%1 was changed elsewhere in the meantime. Look at it again, then repeat your change.</source>
        <translation>%1 在此期间已被别处修改。请重新查看后再改。</translation>
    </message>
    <message>
        <source>the row says “%1”</source>
        <translation>行中写的是“%1”</translation>
    </message>
    <message>
        <source>The disk is full: %1 could not be written. Make room and try again.</source>
        <translation>磁盘已满，%1 未能写入。请腾出空间后重试。</translation>
    </message>
    <message>
        <source>%1 is being written by another window or program. Wait a moment and try again.</source>
        <translation>另一个窗口或程序正在写 %1，请稍候重试。</translation>
    </message>
    <message>
        <source>%1 is read-only. Save a copy in a folder that you may write to and work on that.</source>
        <translation>%1 是只读的。请另存副本到可写的文件夹再修改。</translation>
    </message>
    <message>
        <source>%1 is damaged. Open a backup or another copy of this library.</source>
        <translation>%1 已损坏。请打开备份或其他副本。</translation>
    </message>
    <message>
        <source>%1 is not a library of Hospital Atlas. Choose an .atlas file.</source>
        <translation>%1 不是医院图鉴的资料库，请选 .atlas 文件。</translation>
    </message>
    <message>
        <source>%1 could not be opened. Check that the file is there and that you may read it and its folder.</source>
        <translation>%1 未能打开。请检查文件是否存在、文件和文件夹是否可读。</translation>
    </message>
    <message>
        <source>%1 could not be read or written. Check the disk, or the connection to it, and try again.</source>
        <translation>%1 读写失败。请检查磁盘或网络连接后重试。</translation>
    </message>
    <message>
        <source>Reading %1 was cancelled.</source>
        <translation>已取消读取 %1。</translation>
    </message>
    <message>
        <source>The change does not fit the other records of %1; nothing was written.</source>
        <translation>修改与 %1 的其他记录不符，没有写入。</translation>
    </message>
    <message>
        <source>%1 could not be used because of an internal error. Please report it.</source>
        <translation>因内部错误无法使用 %1，请反馈给我们。</translation>
    </message>
    <message>
        <source>No backup can be made: the folder %1 cannot be written. Check the permissions and the free space there.</source>
        <translation>无法备份：文件夹 %1 不可写。请检查其权限和可用空间。</translation>
    </message>
    <message>
        <source>%1 cannot be set aside. Check that you may write to its folder.</source>
        <translation>无法移开 %1。请检查是否可写入其所在文件夹。</translation>
    </message>
</context>
<context>
    <name>MainActions</name>
    <message>
        <source>&amp;New library…</source>
        <translation>新建资料库(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Open library…</source>
        <translation>打开资料库(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Restore sample</source>
        <translation>恢复示例库(&amp;R)</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation>另存副本(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Import data package…</source>
        <translation>导入数据包(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Export data package…</source>
        <translation>导出数据包(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>Save &amp;view as PDF, SVG or PNG…</source>
        <translation>视图存为 PDF、SVG 或 PNG(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Copy table</source>
        <translation>复制表格(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;List of hospitals</source>
        <translation>医院列表(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Evidence</source>
        <translation>依据(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Full screen for a meeting</source>
        <translation>会议全屏(&amp;F)</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>缩小(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation>原始大小(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>后退(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>前进(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>总览(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation>档案(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>时间轴(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Indicators</source>
        <translation>指标(&amp;I)</translation>
    </message>
    <message>
        <source>T&amp;able</source>
        <translation>表格(&amp;A)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation>高对比度(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Remove all</source>
        <translation>全部移出(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Like for like only</source>
        <translation>只看可比(&amp;L)</translation>
    </message>
    <message>
        <source>Figures nearest to the &amp;common period</source>
        <translation>取最接近共同时期的数值(&amp;C)</translation>
    </message>
    <message>
        <source>Each hospital&apos;s &amp;latest figure</source>
        <translation>各取最新数值(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;About Hospital Atlas</source>
        <translation>关于医院图鉴(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近打开(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>外观(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>比较(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;New record…</source>
        <translation>新建记录(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Edit record</source>
        <translation>编辑记录(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Delete record</source>
        <translation>删除记录(&amp;D)</translation>
    </message>
    <message>
        <source>Restore a &amp;backup…</source>
        <translation>恢复备份(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>修改历史(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Your name…</source>
        <translation>您的姓名(&amp;Y)…</translation>
    </message>
    <message>
        <source>&amp;Merge two institutions…</source>
        <translation>合并两家机构(&amp;M)…</translation>
    </message>
    <message>
        <source>Co&amp;verage</source>
        <translation>覆盖(&amp;V)</translation>
    </message>
    <message>
        <source>Figures as of a &amp;date</source>
        <translation>截至某日的数据(&amp;D)</translation>
    </message>
    <message>
        <source>Let the rule choose &amp;again</source>
        <translation>取消全部指定(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Save comparison as…</source>
        <translation>比较方案另存为(&amp;S)…</translation>
    </message>
    <message>
        <source>Re&amp;name comparison…</source>
        <translation>重命名比较方案(&amp;N)…</translation>
    </message>
    <message>
        <source>D&amp;elete comparison</source>
        <translation>删除比较方案(&amp;E)</translation>
    </message>
    <message>
        <source>Compare &amp;with</source>
        <translation>比较基准(&amp;W)</translation>
    </message>
    <message>
        <source>Saved c&amp;omparisons</source>
        <translation>已存的比较方案(&amp;O)</translation>
    </message>
    <message>
        <source>Ne&amp;w</source>
        <translation>新建(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Figure</source>
        <translation>数值(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Milestone</source>
        <translation>大事记(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Line of the profile</source>
        <translation>概况条目(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Institution</source>
        <translation>机构(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>来源(&amp;S)</translation>
    </message>
    <message>
        <source>C&amp;itation</source>
        <translation>引文(&amp;I)</translation>
    </message>
    <message>
        <source>I&amp;ndicator</source>
        <translation>指标(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Concept</source>
        <translation>概念(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Meeting pack…</source>
        <translation>会议材料(&amp;M)…</translation>
    </message>
    <message>
        <source>Copy view as p&amp;icture and data</source>
        <translation>复制视图的图片和数据(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Find anything…</source>
        <translation>查找一切(&amp;F)…</translation>
    </message>
    <message>
        <source>Find in the &amp;list of hospitals</source>
        <translation>在医院列表中查找(&amp;L)</translation>
    </message>
</context>
<context>
    <name>Merging</name>
    <message>
        <source>%1 is not in the library any more.</source>
        <translation>%1 已不在资料库中。</translation>
    </message>
    <message>
        <source>An institution cannot be merged with itself.</source>
        <translation>机构不能与自身合并。</translation>
    </message>
</context>
<context>
    <name>Output</name>
    <message>
        <source>This view is too large for one picture. Save it as PDF or SVG.</source>
        <translation>视图太大，存不成一张图片。请存为 PDF 或 SVG。</translation>
    </message>
    <message>
        <source>“%1” is no kind of file that can be written here. Use .pdf, .svg or .png.</source>
        <translation>不支持写成“%1”。请用 .pdf、.svg 或 .png。</translation>
    </message>
    <message>
        <source>%1 cannot be written. Check the folder, its permissions and the space on the disk.</source>
        <translation>无法写入 %1。请检查文件夹、权限和磁盘空间。</translation>
    </message>
    <message>
        <source>A meeting pack has pages: write it as .pdf.</source>
        <translation>会议材料是分页的，请写成 .pdf。</translation>
    </message>
    <message>
        <source>The page is too small for figures beside their names. Use A5 or larger paper.</source>
        <translation>页面太小，排不下名称和数字。请用 A5 或更大的纸。</translation>
    </message>
    <message numerus="yes">
        <source>The installed fonts have no picture for %n character(s): %1. Install a font that has them, or write them differently.</source>
        <translation>
            <numerusform>已装字体缺少 %n 个字符：%1。请安装含有这些字符的字体，或换一种写法。</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>已取消，没有写出文件。</translation>
    </message>
    <message>
        <source>The PDF could not be put together.</source>
        <translation>PDF 未能生成。</translation>
    </message>
    <message>
        <source>The PDF would hold text that cannot be found again; it was not written.</source>
        <translation>这份 PDF 里有的文字将无法检索，因此没有写出。</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Further figures</source>
        <translation>其他数值</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>更早</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>first and last year of the axis</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>above: day or month</source>
        <translation>线上：月、日</translation>
    </message>
    <message>
        <source>below: year only</source>
        <translation>线下：仅年份</translation>
    </message>
    <message>
        <source>hollow: planned</source>
        <translation>空心：计划</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>caption of a figure; its change</comment>
        <translation>%1；%2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>hospital, indicator: figure</comment>
        <translation>%1，%2：%3</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>另 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>hospital: what is offered</comment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n further figure(s)</source>
        <translation>
            <numerusform>另有 %n 个数值</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n 个月</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>figure, caption</comment>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>Whole profile: %n entries</source>
        <translation>
            <numerusform>完整档案 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>hospital, row: text</comment>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>大事</translation>
    </message>
    <message numerus="yes">
        <source>All %n events</source>
        <translation>
            <numerusform>全部 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n further indicator(s) are known of these hospitals</source>
        <translation>
            <numerusform>这几家还有 %n 项指标</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s)</source>
        <translation>
            <numerusform>%n 项数值</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n milestone(s)</source>
        <translation>
            <numerusform>%n 件大事</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>来源 %n 篇</numerusform>
        </translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>档案</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>新的在上</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>hospital, row of the profile</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Source %1: %2</source>
        <translation>来源 %1：%2</translation>
    </message>
    <message>
        <source>Founded</source>
        <translation>建院</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>又名</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Campuses</source>
        <translation>院区</translation>
    </message>
    <message>
        <source>Disciplines</source>
        <translation>学科</translation>
    </message>
    <message>
        <source>Affiliation</source>
        <translation>隶属</translation>
    </message>
    <message>
        <source>Ownership</source>
        <translation>举办</translation>
    </message>
    <message>
        <source>Motto</source>
        <translation>院训</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between names</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>%1 (former)</source>
        <translation>%1（曾用）</translation>
    </message>
    <message>
        <source>%1 (planned)</source>
        <translation>%1（计划）</translation>
    </message>
    <message>
        <source>%1, %2 in all</source>
        <comment>a centre; 5 centres in all</comment>
        <translation>%1等 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n centre(s)</source>
        <translation>
            <numerusform>%n 个中心</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>level, how many: National 4</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between counts</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>caption of a figure; more</comment>
        <translation>%1；%2</translation>
    </message>
    <message>
        <source>Known for one only</source>
        <translation>仅一家有数据</translation>
    </message>
</context>
<context>
    <name>Pack</name>
    <message>
        <source> · </source>
        <comment>between titles of charts</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>How figures are written</source>
        <translation>数字的写法</translation>
    </message>
    <message>
        <source>≲ nearly</source>
        <translation>≲ 近</translation>
    </message>
    <message>
        <source>“近”: taken as 95–100% of the figure.</source>
        <translation>“近”：按原数的 95%–100% 计。</translation>
    </message>
    <message>
        <source>≈ about</source>
        <translation>≈ 约</translation>
    </message>
    <message>
        <source>“约”, “左右”: taken as 95–105% of the figure.</source>
        <translation>“约”“左右”：按原数的 95%–105% 计。</translation>
    </message>
    <message>
        <source>&gt; more than</source>
        <translation>&gt; 余</translation>
    </message>
    <message>
        <source>“余”, “多”, “超过”: taken as 100–110% of the figure.</source>
        <translation>“余”“多”“超过”：按原数的 100%–110% 计。</translation>
    </message>
    <message>
        <source>&lt; less than</source>
        <translation>&lt; 不足</translation>
    </message>
    <message>
        <source>“不足”, “不到”: taken as 90–100% of the figure.</source>
        <translation>“不足”“不到”：按原数的 90%–100% 计。</translation>
    </message>
    <message>
        <source>≥ ≤ bounds</source>
        <translation>≥ ≤ 上下限</translation>
    </message>
    <message>
        <source>“以上”, “不超过” and the like: a bound, open to the other side.</source>
        <translation>“以上”“不超过”等：只有一端，另一端不限。</translation>
    </message>
    <message>
        <source>Ties</source>
        <translation>并列</translation>
    </message>
    <message>
        <source>2022?</source>
        <translation>2022?</translation>
    </message>
    <message>
        <source>The source gives no date; the year was inferred from it. 2022~ is approximate.</source>
        <translation>原文没有写日期，年份由文意推定。2022~ 表示大约。</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>无数据</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Planned and target figures are outlined or hatched and never compared with actual ones.</source>
        <translation>计划数、目标数用空心或斜线表示，不与实际数比较。</translation>
    </message>
    <message>
        <source>None of the figures shown has a source.</source>
        <translation>所列数字均未记录来源。</translation>
    </message>
    <message numerus="yes">
        <source>Compiled from %n published source(s).</source>
        <translation>
            <numerusform>根据 %n 篇公开资料整理。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · printed %2 · Hospital Atlas</source>
        <translation>%1&#x3000;%2 打印&#x3000;医院图鉴</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>Nothing was chosen for this pack.</source>
        <translation>这份材料还没有选内容。</translation>
    </message>
    <message numerus="yes">
        <source>Comparison of %n hospital(s)</source>
        <translation>
            <numerusform>%n 家医院对比</numerusform>
        </translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>封面</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Profiles compared</source>
        <translation>档案对比</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>发展历程</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数据表</translation>
    </message>
    <message>
        <source>Notes on comparability</source>
        <translation>可比性说明</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between two reasons</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>%1 (continued)</source>
        <translation>%1（续）</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>已知情况</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names of rows</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>actual</source>
        <translation>实际</translation>
    </message>
    <message>
        <source>earlier</source>
        <translation>较早</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>估算</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>余、多、超</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>不少于</translation>
    </message>
    <message>
        <source>nearly, about or a range</source>
        <translation>近、约或区间</translation>
    </message>
    <message>
        <source>at most or less than</source>
        <translation>不超过、不足</translation>
    </message>
    <message>
        <source>months of the year that are counted</source>
        <translation>所计月份</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>档案</translation>
    </message>
    <message>
        <source>Same definition, at most one year apart.</source>
        <translation>口径相同，时间相差不超过 1 年。</translation>
    </message>
    <message>
        <source>Where such ranges overlap, the figures may be equal and count as ties; charts keep the order of the stated figures. A bound ties with none.</source>
        <translation>区间有重叠的，数值可能相等，视为并列；图中仍按所载数值排列。只有上限或下限的，不计并列。</translation>
    </message>
    <message>
        <source>No source gives the figure; it is not zero. Nothing is annualised or filled in.</source>
        <translation>没有来源给出这个数，不等于零。不折算为全年，不补数。</translation>
    </message>
</context>
<context>
    <name>PackageFiles</name>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>无法读取“%1”：%2</translation>
    </message>
    <message>
        <source>it is larger than 4 GB</source>
        <translation>超过 4 GB</translation>
    </message>
    <message>
        <source>it holds two files named “%1”</source>
        <translation>其中有两个名为“%1”的文件</translation>
    </message>
    <message>
        <source>“%1” is neither a folder nor a .zip file.</source>
        <translation>“%1”既不是文件夹，也不是 .zip 文件。</translation>
    </message>
    <message>
        <source>There is no “%1”.</source>
        <translation>没有“%1”。</translation>
    </message>
    <message>
        <source>no permission</source>
        <translation>没有权限</translation>
    </message>
</context>
<context>
    <name>PackageReader</name>
    <message>
        <source>The file is empty.</source>
        <translation>文件是空的。</translation>
    </message>
    <message>
        <source>A first row with the names of the columns.</source>
        <translation>首行应为各列名称。</translation>
    </message>
    <message>
        <source>There is no column “%1” in %2.</source>
        <translation>%2 中没有“%1”列。</translation>
    </message>
    <message>
        <source>One of: %1.</source>
        <translation>以下之一：%1。</translation>
    </message>
    <message>
        <source>The column “%1” stands there twice.</source>
        <translation>“%1”列出现了两次。</translation>
    </message>
    <message>
        <source>The row is empty and was left out.</source>
        <translation>空行，已略过。</translation>
    </message>
    <message>
        <source>“%1” is no file of a data package.</source>
        <translation>“%1”不是数据包的文件。</translation>
    </message>
    <message>
        <source>datapackage.json names the file “%1”, which is not there.</source>
        <translation>datapackage.json 写有文件“%1”，但找不到。</translation>
    </message>
    <message>
        <source>“%1” holds no data package: neither datapackage.json nor any of its CSV files.</source>
        <translation>“%1”中没有数据包：既没有 datapackage.json，也没有数据包的 CSV 文件。</translation>
    </message>
</context>
<context>
    <name>PackageWriter</name>
    <message>
        <source>“%1” could not be written: %2</source>
        <translation>“%1”未能写入：%2</translation>
    </message>
</context>
<context>
    <name>Period</name>
    <message>
        <source>a year lies between 0001 and 9999</source>
        <translation>年份应在 0001 至 9999 之间</translation>
    </message>
    <message>
        <source>seasons and quarters are not supported, give an interval of months</source>
        <translation>不支持季节和季度，请写月份区间</translation>
    </message>
    <message>
        <source>there is no such month</source>
        <translation>没有这个月份</translation>
    </message>
    <message>
        <source>that month has no such day</source>
        <translation>该月没有这一天</translation>
    </message>
    <message>
        <source>times of day are not supported</source>
        <translation>不支持钟点</translation>
    </message>
    <message>
        <source>unspecified digits are not supported, give an interval</source>
        <translation>不支持未定数字，请写区间</translation>
    </message>
    <message>
        <source>sets of dates are not supported</source>
        <translation>不支持日期集合</translation>
    </message>
    <message>
        <source>a year of four digits is expected</source>
        <translation>应为四位数年份</translation>
    </message>
    <message>
        <source>two digits are expected</source>
        <translation>应为两位数字</translation>
    </message>
    <message>
        <source>nothing more is expected behind a date</source>
        <translation>日期后面不应再有内容</translation>
    </message>
    <message>
        <source>an open start is not supported, leave the start away: /2023</source>
        <translation>不支持开放的起点，请省去起点：/2023</translation>
    </message>
    <message>
        <source>an open end is written “..”</source>
        <translation>开放的终点写作“..”</translation>
    </message>
    <message>
        <source>the interval ends before it begins</source>
        <translation>区间的结束早于开始</translation>
    </message>
    <message>
        <source>a date is expected</source>
        <translation>应为日期</translation>
    </message>
    <message>
        <source>a year is expected</source>
        <translation>应为年份</translation>
    </message>
    <message>
        <source>月 is expected</source>
        <translation>应有“月”</translation>
    </message>
    <message>
        <source>日 is expected</source>
        <translation>应有“日”</translation>
    </message>
</context>
<context>
    <name>Preference</name>
    <message>
        <source>%1 is not in the library any more.</source>
        <translation>%1 已不在资料库中。</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>No printer is set up on this computer. Save as PDF instead.</source>
        <translation>这台电脑没有设置打印机。可以存为 PDF。</translation>
    </message>
    <message>
        <source>The printer does not answer; nothing more was sent to it. Check it, or save as PDF.</source>
        <translation>打印机没有响应，后面的页没有送出。请检查打印机，或存为 PDF。</translation>
    </message>
    <message>
        <source>Printing was cancelled.</source>
        <translation>已取消打印。</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>%1: %2, planned</source>
        <translation>%1：%2，计划</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>other</source>
        <translation>其他</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>how many of one kind: National 4</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>9 items: National 4, Provincial 5</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>收起</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>全部 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n row(s) folded away</source>
        <translation>
            <numerusform>%1，已收起 %n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n row(s)</source>
        <translation>
            <numerusform>%1，%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>; </source>
        <comment>between two reasons</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>hospital, row of the profile</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>No row is left. Show rows with gaps, or rows that agree.</source>
        <translation>没有可显示的行。请显示空项，或显示相同的行。</translation>
    </message>
    <message>
        <source>Nothing found for “%1” in these profiles.</source>
        <translation>这些档案里没有找到“%1”。</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Source %1: %2</source>
        <translation>来源 %1：%2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>figure; verdict</comment>
        <translation>%1；%2</translation>
    </message>
</context>
<context>
    <name>Quantity</name>
    <message>
        <source>more than %1 significant digits</source>
        <translation>有效数字超过 %1 位</translation>
    </message>
    <message>
        <source>a decimal point stands between digits, once</source>
        <translation>小数点应在数字之间，且只有一个</translation>
    </message>
    <message>
        <source>a separator stands before groups of three digits</source>
        <translation>千位分隔符后应为三位数字</translation>
    </message>
    <message>
        <source>two Chinese digits side by side are ambiguous</source>
        <translation>两个汉字数字相连，含义不明</translation>
    </message>
    <message>
        <source>this scale does not fit what stands before it</source>
        <translation>这个数量级与前面的数字不符</translation>
    </message>
    <message>
        <source>a digit is missing before this scale</source>
        <translation>数量级前缺少数字</translation>
    </message>
    <message>
        <source>a number is expected here</source>
        <translation>此处应为数字</translation>
    </message>
    <message>
        <source>ambiguous behind a scale: write all its digits</source>
        <translation>数量级之后含义不明，请写全数字</translation>
    </message>
    <message>
        <source>a number is digits with at most one decimal point, such as 1234.5</source>
        <translation>数字由数码和至多一个小数点组成，如 1234.5</translation>
    </message>
    <message>
        <source>a digit is expected here</source>
        <translation>此处应为数码</translation>
    </message>
    <message>
        <source>a range has two ends</source>
        <translation>区间应有两端</translation>
    </message>
    <message>
        <source>百分之 is the unit already</source>
        <translation>“百分之”已是单位</translation>
    </message>
    <message>
        <source>this contradicts the qualifier before it</source>
        <translation>与前面的限定词矛盾</translation>
    </message>
    <message>
        <source>neither a figure nor a unit</source>
        <translation>既不是数字，也不是单位</translation>
    </message>
    <message>
        <source>the two ends have different units</source>
        <translation>区间两端的单位不同</translation>
    </message>
    <message>
        <source>the upper end of a range is greater than its lower one</source>
        <translation>区间的上限应大于下限</translation>
    </message>
    <message>
        <source>the figure has no unit here, “%1” is not expected</source>
        <translation>此处的数值没有单位，不应有“%1”</translation>
    </message>
    <message>
        <source>“%1” cannot be converted to “%2”</source>
        <translation>“%1”不能换算成“%2”</translation>
    </message>
</context>
<context>
    <name>RecordForm</name>
    <message>
        <source>This record is no longer in the library.</source>
        <translation>库中已没有这条记录。</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Title, pinyin or id</source>
        <translation>标题、拼音或编号</translation>
    </message>
    <message>
        <source>Place in it</source>
        <translation>出处位置</translation>
    </message>
    <message>
        <source>Heading, page or table</source>
        <translation>小标题、页码或表号</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Name, pinyin or id</source>
        <translation>名称、拼音或编号</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Empty: the whole</source>
        <translation>留空为整体</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>As the source words it</source>
        <translation>原文写法</translation>
    </message>
    <message>
        <source>Figure and unit only</source>
        <translation>只写数字和单位</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>such as 同比增长5.2%</source>
        <translation>如 同比增长5.2%</translation>
    </message>
    <message>
        <source>Change against</source>
        <translation>与何时比</translation>
    </message>
    <message>
        <source>year on year, or a date</source>
        <translation>同比、年均或时期</translation>
    </message>
    <message>
        <source>Preferred where sources disagree</source>
        <translation>来源不一时以此为准</translation>
    </message>
    <message>
        <source>New figure</source>
        <translation>新增数值</translation>
    </message>
    <message>
        <source>Edit figure</source>
        <translation>修改数值</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>As the source has it</source>
        <translation>原文怎么写就怎么录</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>时期</translation>
    </message>
    <message>
        <source>2018, 2023-02/2023-06</source>
        <translation>2018，2023年2月至6月</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>实际</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>统计方式</translation>
    </message>
    <message>
        <source>Over the period</source>
        <translation>全期合计</translation>
    </message>
    <message>
        <source>New milestone</source>
        <translation>新增大事记</translation>
    </message>
    <message>
        <source>Edit milestone</source>
        <translation>修改大事记</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>2018, 2018-01-15</source>
        <translation>2018，2018年1月15日</translation>
    </message>
    <message>
        <source>Happened</source>
        <translation>已发生</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Title in English</source>
        <translation>英文标题</translation>
    </message>
    <message>
        <source>Together with</source>
        <translation>相关机构</translation>
    </message>
    <message>
        <source>Together with, in words</source>
        <translation>相关机构（文字）</translation>
    </message>
    <message>
        <source>New line of the profile</source>
        <translation>新增概况条目</translation>
    </message>
    <message>
        <source>Edit line of the profile</source>
        <translation>修改概况条目</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>栏目</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>未载</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Designation</source>
        <translation>称号</translation>
    </message>
    <message>
        <source>key discipline …</source>
        <translation>重点学科、培育学科…</translation>
    </message>
    <message>
        <source>Edition of the award</source>
        <translation>届次</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>such as 2</source>
        <translation>如 2台</translation>
    </message>
    <message>
        <source>2018, 2018-01</source>
        <translation>2018，2018年1月</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>英文名称</translation>
    </message>
    <message>
        <source>New institution</source>
        <translation>新增机构</translation>
    </message>
    <message>
        <source>Edit institution</source>
        <translation>修改机构</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>简称</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Name, pinyin or code</source>
        <translation>名称、拼音或代码</translation>
    </message>
    <message>
        <source>Ownership</source>
        <translation>所有制</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Founded</source>
        <translation>建院</translation>
    </message>
    <message>
        <source>1950, about 1950</source>
        <translation>1950，约1950年</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>隶属</translation>
    </message>
    <message>
        <source>Motto</source>
        <translation>院训</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>网站</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>简介</translation>
    </message>
    <message>
        <source>In short, in English</source>
        <translation>英文简介</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>新增名称</translation>
    </message>
    <message>
        <source>Edit name</source>
        <translation>修改名称</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>1958</source>
        <translation>1958</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>2001</source>
        <translation>2001</translation>
    </message>
    <message>
        <source>New source</source>
        <translation>新增来源</translation>
    </message>
    <message>
        <source>Edit source</source>
        <translation>修改来源</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>发布日期</translation>
    </message>
    <message>
        <source>2023, 2023-06-09</source>
        <translation>2023，2023年6月9日</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>发布者</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>网址</translation>
    </message>
    <message>
        <source>https://…</source>
        <translation>https://…</translation>
    </message>
    <message>
        <source>New citation</source>
        <translation>新增引文</translation>
    </message>
    <message>
        <source>Edit citation</source>
        <translation>修改引文</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Its field</source>
        <translation>其中字段</translation>
    </message>
    <message>
        <source>The whole record</source>
        <translation>整条记录</translation>
    </message>
    <message>
        <source>New indicator</source>
        <translation>新增指标</translation>
    </message>
    <message>
        <source>Edit indicator</source>
        <translation>修改指标</translation>
    </message>
    <message>
        <source>Concept</source>
        <translation>概念</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>统计口径</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>张, 人次, 万元 …</source>
        <translation>张、人次、万元…</translation>
    </message>
    <message>
        <source>Unit in English</source>
        <translation>英文单位</translation>
    </message>
    <message>
        <source>Decimals</source>
        <translation>小数位</translation>
    </message>
    <message>
        <source>0</source>
        <translation>0</translation>
    </message>
    <message>
        <source>Better is</source>
        <translation>何为优</translation>
    </message>
    <message>
        <source>Grades, worst first</source>
        <translation>等级（由低到高）</translation>
    </message>
    <message>
        <source>C;B;A</source>
        <translation>C;B;A</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>定义</translation>
    </message>
    <message>
        <source>Definition in English</source>
        <translation>英文定义</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>公式</translation>
    </message>
    <message>
        <source>New concept</source>
        <translation>新增概念</translation>
    </message>
    <message>
        <source>Edit concept</source>
        <translation>修改概念</translation>
    </message>
    <message>
        <source>A comparison starts with it</source>
        <translation>对比时优先显示</translation>
    </message>
    <message>
        <source>Description in English</source>
        <translation>英文说明</translation>
    </message>
    <message>
        <source>Institution and figure, or a title</source>
        <translation>机构加指标，或标题</translation>
    </message>
</context>
<context>
    <name>RecordTitle</name>
    <message>
        <source>Concept</source>
        <translation>概念</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>大事</translation>
    </message>
    <message>
        <source>Profile item</source>
        <translation>概况条目</translation>
    </message>
    <message>
        <source>Citation</source>
        <translation>引证</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Accepted warning</source>
        <translation>已接受的提醒</translation>
    </message>
</context>
<context>
    <name>Removal</name>
    <message>
        <source>%1 is not in the library any more.</source>
        <translation>%1 已不在资料库中。</translation>
    </message>
</context>
<context>
    <name>RenderCommand</name>
    <message>
        <source>Usage: %1</source>
        <translation>用法：%1</translation>
    </message>
    <message>
        <source>One library is needed.</source>
        <translation>需要一个资料库。</translation>
    </message>
    <message>
        <source>“%1” is no view.</source>
        <translation>没有“%1”这个视图。</translation>
    </message>
    <message>
        <source>Name one to eight institutions by their ids, with commas between.</source>
        <translation>请写 1–8 家机构的标识，用逗号隔开。</translation>
    </message>
    <message>
        <source>--out is needed: the file to write.</source>
        <translation>需要 --out：要写的文件。</translation>
    </message>
    <message>
        <source>The library has no institution “%1”. “hospital-atlas search” finds ids by name.</source>
        <translation>资料库中没有机构“%1”。可用 hospital-atlas search 按名称查标识。</translation>
    </message>
    <message>
        <source>“%1” is no paper that is known here: A4, A3, A5 or Letter.</source>
        <translation>不认识纸张“%1”：可用 A4、A3、A5 或 Letter。</translation>
    </message>
    <message>
        <source>“%1” is no section of a pack.</source>
        <translation>会议材料里没有“%1”这一部分。</translation>
    </message>
    <message>
        <source>--per-page is 1, 2, 4 or 6.</source>
        <translation>--per-page 只能是 1、2、4 或 6。</translation>
    </message>
    <message>
        <source>--dpi is a number from 24 to 2400.</source>
        <translation>--dpi 是 24 到 2400 之间的数。</translation>
    </message>
    <message>
        <source>“%1” has more than eight institutions. Name one to eight of them with --institutions.</source>
        <translation>“%1”包含的机构超过八家。请用 --institutions 指定其中一至八家。</translation>
    </message>
    <message>
        <source>There is no concept or indicator “%1” in the library. “hospital-atlas indicators” lists them.</source>
        <translation>资料库里没有“%1”这一指标概念或指标。可用“hospital-atlas indicators”查看全部。</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message numerus="yes">
        <source>%1 is no position in the scale of “%2”, which has %n grade(s).</source>
        <translation>
            <numerusform>%1 不是“%2”的等级位置，该指标共 %n 级。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % is no share: “%2” lies between 0 and 100 %.</source>
        <translation>%1% 不是占比：“%2”应在 0–100% 之间。</translation>
    </message>
    <message>
        <source>“%1” is counted over a time, and no period is given.</source>
        <translation>“%1”按时期统计，但没有写时期。</translation>
    </message>
    <message>
        <source>The figure is said to be actual, but %1 lies in the future.</source>
        <translation>标为实际值，但 %1 尚未到来。</translation>
    </message>
    <message>
        <source>It is said to be planned for %1, by a source published only afterwards (%2).</source>
        <translation>标为计划 %1，而来源发表在其后（%2）。</translation>
    </message>
    <message>
        <source>“%1” is no percentage and cannot change by percentage points.</source>
        <translation>“%1”不是百分数，变化不能以百分点计。</translation>
    </message>
    <message>
        <source>It says the same as “%1”: one record with two citations is meant.</source>
        <translation>与“%1”内容相同：应为一条记录、两处引文。</translation>
    </message>
    <message>
        <source>There is no record “%1”.</source>
        <translation>没有记录“%1”。</translation>
    </message>
    <message>
        <source>“%1” is named here and not in the library.</source>
        <translation>此处写有“%1”，资料库中没有。</translation>
    </message>
    <message>
        <source>No source is given.</source>
        <translation>没有写来源。</translation>
    </message>
    <message>
        <source>The place in the source is not given.</source>
        <translation>没有写来源中的位置。</translation>
    </message>
    <message>
        <source>It is said to have happened, but %1 lies in the future.</source>
        <translation>标为已发生，但 %1 尚未到来。</translation>
    </message>
    <message>
        <source>%1 is after the publication of its source (%2), which could not know of it yet.</source>
        <translation>%1 晚于来源的发表日期（%2），来源不可能得知。</translation>
    </message>
    <message>
        <source>Following its parents leads back to the institution itself.</source>
        <translation>上级机构首尾相连，绕回了自身。</translation>
    </message>
    <message>
        <source>The part “%1” is spelt “%2” elsewhere.</source>
        <translation>范围“%1”在别处写作“%2”。</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>此项必填。</translation>
    </message>
    <message>
        <source>An institution cannot belong to itself.</source>
        <translation>机构不能隶属于自己。</translation>
    </message>
    <message>
        <source>The library has “%1” already (%2).</source>
        <translation>库中已有“%1”（%2）。</translation>
    </message>
    <message>
        <source>It is in the library already, from the same source. A second place is a citation of that record.</source>
        <translation>库中已有这一条，来源相同。同一来源的另一处请录为该记录的引文。</translation>
    </message>
    <message>
        <source>The library has a figure for it already: %1.</source>
        <translation>库中已有同一项的数值：%1。</translation>
    </message>
    <message>
        <source>The library has a figure for it already.</source>
        <translation>库中已有同一项的数值。</translation>
    </message>
    <message>
        <source>Ten times the last value or more: %1 (%2).</source>
        <translation>达到或超过上一个值的 10 倍：%1（%2）。</translation>
    </message>
    <message>
        <source>A tenth of the last value or less: %1 (%2).</source>
        <translation>不到上一个值的十分之一：%1（%2）。</translation>
    </message>
    <message>
        <source>The period overlaps that of another figure: %1 (%2).</source>
        <translation>时期与另一条数值重叠：%1（%2）。</translation>
    </message>
    <message>
        <source>The library has this milestone already.</source>
        <translation>库中已有这一事件。</translation>
    </message>
    <message>
        <source>The library has this line of the profile already.</source>
        <translation>库中已有这一条目。</translation>
    </message>
</context>
<context>
    <name>SavedComparison</name>
    <message>
        <source>The options of the comparison “%1” cannot be read.</source>
        <translation>无法读取比较方案“%1”的选项。</translation>
    </message>
    <message>
        <source>The library has no saved comparisons.</source>
        <translation>资料库中没有已存的比较方案。</translation>
    </message>
    <message>
        <source>There is no saved comparison “%1”. Saved are: %2</source>
        <translation>没有名为“%1”的比较方案。已存的有：%2</translation>
    </message>
</context>
<context>
    <name>Schema</name>
    <message>
        <source>an id consists of A–Z a–z 0–9 . _ -</source>
        <translation>标识由 A–Z a–z 0–9 . _ - 组成</translation>
    </message>
    <message>
        <source>an id has 1 to %1 characters, this has %2</source>
        <translation>标识为 1–%1 个字符，这里有 %2 个</translation>
    </message>
    <message>
        <source>control character U+%1 at position %2</source>
        <translation>第 %2 位有控制字符 U+%1</translation>
    </message>
    <message>
        <source>half a character at position %1</source>
        <translation>第 %1 位是半个字符</translation>
    </message>
    <message>
        <source>“%1” is no region: CN-150100 (GB/T 2260) or an ISO 3166-2 code such as US-TX</source>
        <translation>“%1”不是地区代码：应为 CN-150100（GB/T 2260）或 ISO 3166-2 代码，如 US-TX</translation>
    </message>
    <message>
        <source>“%1” is given without “%2”</source>
        <translation>有“%1”而没有“%2”</translation>
    </message>
    <message>
        <source>decimals are 0 to 9</source>
        <translation>小数位数为 0–9</translation>
    </message>
    <message>
        <source>a grade needs its scale</source>
        <translation>等级指标应有等级序列</translation>
    </message>
    <message>
        <source>only a grade has a scale</source>
        <translation>只有等级指标有等级序列</translation>
    </message>
    <message>
        <source>the labels of a scale are distinct and not empty</source>
        <translation>等级名称不能为空，也不能重复</translation>
    </message>
    <message>
        <source>the name ends before it begins</source>
        <translation>名称的停用早于启用</translation>
    </message>
    <message>
        <source>the upper end of a range is greater than its lower one</source>
        <translation>区间的上限应大于下限</translation>
    </message>
    <message>
        <source>a value or a change is needed</source>
        <translation>数值和变化至少要有一项</translation>
    </message>
    <message>
        <source>“%1” is no basis: yoy, annual_mean or a period</source>
        <translation>“%1”不是变化的基准：应为 yoy、annual_mean 或时期</translation>
    </message>
    <message>
        <source>“%1” has no column “%2”</source>
        <translation>“%1”没有“%2”列</translation>
    </message>
    <message>
        <source>“%1” is no id: %2</source>
        <translation>“%1”不是标识：%2</translation>
    </message>
    <message>
        <source>“%1” is required</source>
        <translation>“%1”必填</translation>
    </message>
    <message>
        <source>“%1” is none of: %2</source>
        <translation>“%1”不在以下各项中：%2</translation>
    </message>
    <message>
        <source>“%1” is no whole number</source>
        <translation>“%1”不是整数</translation>
    </message>
    <message>
        <source>“%1” is no record: a file and an id such as observations/nm-cancer.beds</source>
        <translation>“%1”不是记录：应为文件名加标识，如 observations/nm-cancer.beds</translation>
    </message>
    <message>
        <source>“%1” is neither “yes” nor empty</source>
        <translation>“%1”既不是 yes，也不是空</translation>
    </message>
    <message>
        <source>%1 cells instead of %2</source>
        <translation>有 %1 格，应为 %2 格</translation>
    </message>
    <message>
        <source>no such column here</source>
        <translation>没有这一列</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, column “%2”: %3</source>
        <translation>%1，“%2”列：%3</translation>
    </message>
    <message>
        <source>“%1” is no record</source>
        <translation>“%1”不是记录</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>At the end (position %1): %2</source>
        <translation>末尾（第 %1 位）：%2</translation>
    </message>
    <message>
        <source>“%1” at position %2: %3</source>
        <translation>第 %2 位的“%1”：%3</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>%1, planned, date not stated: %2 (%3)</source>
        <translation>%1，计划，日期未载：%2（%3）</translation>
    </message>
    <message>
        <source>%1, date not stated: %2 (%3)</source>
        <translation>%1，日期未载：%2（%3）</translation>
    </message>
    <message>
        <source>%1, planned for %2, outcome not reported: %3 (%4)</source>
        <translation>%1，计划于%2，结果未载：%3（%4）</translation>
    </message>
    <message>
        <source>%1, planned for %2: %3 (%4)</source>
        <translation>%1，计划于%2：%3（%4）</translation>
    </message>
    <message>
        <source>%1, %2: %3 (%4)</source>
        <translation>%1，%2：%3（%4）</translation>
    </message>
    <message>
        <source>due %1, outcome not reported</source>
        <translation>应于 %1 完成，结果未载</translation>
    </message>
    <message numerus="yes">
        <source>%1 / %n event(s), %2 undated</source>
        <translation>
            <numerusform>%1 / %n 件，未载 %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 / %n event(s)</source>
        <translation>
            <numerusform>%1 / %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier</source>
        <translation>
            <numerusform>更早 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n later</source>
        <translation>
            <numerusform>更晚 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more event(s) here, Enter lists them</source>
        <translation>
            <numerusform>此处另有 %n 件，按回车列出</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Its dated events are of categories that are switched off</source>
        <translation>有日期的事件所属类别已关闭</translation>
    </message>
    <message>
        <source>No source dates any of its events</source>
        <translation>各来源均未载其事件日期</translation>
    </message>
    <message>
        <source>No events recorded</source>
        <translation>未收录事件</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) between %1 and %2, %3 outside of these years, %4 undated</source>
        <translation>
            <numerusform>%1–%2 年间 %n 件，此外 %3 件，未载日期 %4 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Undated</source>
        <translation>未载日期</translation>
    </message>
    <message>
        <source>not on the axis</source>
        <translation>不上时间轴</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>其余 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>展开</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>month or day known</source>
        <translation>有月或日</translation>
    </message>
    <message>
        <source>year known: as wide as the year</source>
        <translation>只知年份：标记宽一年</translation>
    </message>
    <message>
        <source>some time within the band</source>
        <translation>在此期间某时</translation>
    </message>
    <message>
        <source>date inferred or approximate</source>
        <translation>日期为推定或约数</translation>
    </message>
    <message>
        <source>folded events</source>
        <translation>折叠的事件</translation>
    </message>
    <message>
        <source>today, %1</source>
        <translation>今日 %1</translation>
    </message>
    <message>
        <source>Wheel zooms, dragging moves</source>
        <translation>滚轮缩放，拖动平移</translation>
    </message>
    <message>
        <source>Not in the picture, or not in full</source>
        <translation>图外，或未完整显示</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>%1/year</source>
        <translation>%1/年</translation>
    </message>
    <message>
        <source>%1/month</source>
        <translation>%1/月</translation>
    </message>
    <message>
        <source>%1/day</source>
        <translation>%1/日</translation>
    </message>
    <message>
        <source>%1 year on year</source>
        <translation>同比 %1</translation>
    </message>
    <message>
        <source>%1 a year on average</source>
        <translation>年均 %1</translation>
    </message>
    <message>
        <source>due %1, outcome not reported</source>
        <translation>%1到期，结果未载</translation>
    </message>
    <message>
        <source>Only one has a figure; nothing to compare.</source>
        <translation>仅一处有数据，无从比较。</translation>
    </message>
    <message numerus="yes">
        <source>Covers %n month(s), not a year; not annualised.</source>
        <translation>
            <numerusform>数据只覆盖 %n 个月，未折算为全年。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2.</source>
        <translation>%1，%2。</translation>
    </message>
    <message>
        <source>%1; %2; %3.</source>
        <translation>%1；%2，%3。</translation>
    </message>
    <message>
        <source>no ranking, nothing annualised</source>
        <translation>不排名次，也不折算为全年</translation>
    </message>
    <message>
        <source>no ranking</source>
        <translation>不排名次</translation>
    </message>
    <message>
        <source>compare with care</source>
        <translation>比较须谨慎</translation>
    </message>
    <message>
        <source>only a part is counted for %1</source>
        <translation>%1只统计了一部分</translation>
    </message>
    <message>
        <source>different parts are counted: %1</source>
        <translation>所含范围不同：%1</translation>
    </message>
    <message>
        <source>only a change is stated for %1</source>
        <translation>%1只载变化值</translation>
    </message>
    <message>
        <source>a region does not compare with a hospital (%1)</source>
        <translation>地区（%1）不与医院比较</translation>
    </message>
    <message>
        <source>the definitions differ (%1)</source>
        <translation>口径不同（%1）</translation>
    </message>
    <message>
        <source>what is counted is not stated for %1</source>
        <translation>%1未注明口径</translation>
    </message>
    <message>
        <source>all dates are inferred</source>
        <translation>日期均为推定</translation>
    </message>
    <message>
        <source>the date is inferred for %1</source>
        <translation>%1的日期为推定</translation>
    </message>
    <message>
        <source>all the data are old</source>
        <translation>数据均较早</translation>
    </message>
    <message>
        <source>the data on %1 are old</source>
        <translation>%1的数据较早</translation>
    </message>
    <message>
        <source>only a limit is stated for %1</source>
        <translation>%1只载上限或下限</translation>
    </message>
    <message>
        <source>the dates are %1 apart</source>
        <translation>时间相差 %1</translation>
    </message>
    <message>
        <source>the dates are up to %1 apart</source>
        <translation>时间最多相差 %1</translation>
    </message>
    <message>
        <source>the dates are at least %1 apart</source>
        <translation>时间至少相差 %1</translation>
    </message>
    <message>
        <source>%1, planned</source>
        <translation>计划%1</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Ownership</source>
        <translation>所有制</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Founded</source>
        <translation>建院</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>又名</translation>
    </message>
    <message>
        <source>Former names</source>
        <translation>曾用名</translation>
    </message>
    <message>
        <source>Short names</source>
        <translation>简称</translation>
    </message>
    <message>
        <source>English name</source>
        <translation>英文名</translation>
    </message>
    <message>
        <source>Parent institution</source>
        <translation>上级机构</translation>
    </message>
    <message>
        <source>Motto</source>
        <translation>院训</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>网址</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>身份</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1起</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>至 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 aims at %2; %3 estimates %4.</source>
        <translation>%1的目标是 %2；%3估计 %4。</translation>
    </message>
    <message>
        <source>%1 plans %2; %3 estimates %4.</source>
        <translation>%1计划 %2；%3估计 %4。</translation>
    </message>
    <message>
        <source>%1 aims at %2; %3 reports %4.</source>
        <translation>%1的目标是 %2；%3实际 %4。</translation>
    </message>
    <message>
        <source>%1 estimates %2; %3 reports %4.</source>
        <translation>%1估计 %2；%3实际 %4。</translation>
    </message>
    <message>
        <source>%1 plans %2; %3 reports %4.</source>
        <translation>%1计划 %2；%3实际 %4。</translation>
    </message>
    <message>
        <source>a mean per year</source>
        <translation>年均数</translation>
    </message>
    <message>
        <source>a mean per month</source>
        <translation>月均数</translation>
    </message>
    <message>
        <source>a mean per day</source>
        <translation>日均数</translation>
    </message>
    <message numerus="yes">
        <source>over %n day(s)</source>
        <translation>
            <numerusform>期间 %n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a total over %n year(s)</source>
        <translation>
            <numerusform>累计 %n 年</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>over %n year(s)</source>
        <translation>
            <numerusform>期间 %n 年</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a total over %n month(s)</source>
        <translation>
            <numerusform>累计 %n 个月</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>over %n month(s)</source>
        <translation>
            <numerusform>期间 %n 个月</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 reports %2, %3; %4 reports %5, %6.</source>
        <translation>%1 %2，%3；%4 %5，%6。</translation>
    </message>
    <message>
        <source>Neither %1 nor %2 gives a date.</source>
        <translation>%1和%2都未载日期。</translation>
    </message>
    <message>
        <source>%1 states no value.</source>
        <translation>%1未载数值。</translation>
    </message>
    <message>
        <source>%1 states only an upper limit (%2).</source>
        <translation>%1只载上限（%2）。</translation>
    </message>
    <message>
        <source>%1 states only a lower limit (%2).</source>
        <translation>%1只载下限（%2）。</translation>
    </message>
    <message>
        <source>The figure of %1 is old (%2).</source>
        <translation>%1的数据较早（%2）。</translation>
    </message>
    <message>
        <source>%1 is a region, %2 is not.</source>
        <translation>%1是地区，%2不是。</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n 年</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n 个月</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than %n year(s)</source>
        <translation>
            <numerusform>%n 年多</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparable</source>
        <translation>可比</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>慎比</translation>
    </message>
    <message>
        <source>Not comparable</source>
        <translation>不可比</translation>
    </message>
    <message>
        <source>One only</source>
        <translation>仅一处</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>无数据</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>未载</translation>
    </message>
    <message>
        <source>Whole hospital</source>
        <translation>全院</translation>
    </message>
    <message>
        <source>Whole region</source>
        <translation>全区域</translation>
    </message>
    <message>
        <source>Whole organisation</source>
        <translation>全机构</translation>
    </message>
    <message>
        <source>planned against actual</source>
        <translation>计划值对实际值</translation>
    </message>
    <message>
        <source>periods of different length</source>
        <translation>时段长短不同</translation>
    </message>
    <message>
        <source>a part against the whole</source>
        <translation>部分对整体</translation>
    </message>
    <message>
        <source>different parts</source>
        <translation>范围不同</translation>
    </message>
    <message>
        <source>only a change is stated</source>
        <translation>只载变化值</translation>
    </message>
    <message>
        <source>a region against a hospital</source>
        <translation>地区对医院</translation>
    </message>
    <message>
        <source>different definitions</source>
        <translation>口径不同</translation>
    </message>
    <message>
        <source>definition not stated</source>
        <translation>口径未注明</translation>
    </message>
    <message>
        <source>different dates</source>
        <translation>时间不同</translation>
    </message>
    <message>
        <source>only a limit is stated</source>
        <translation>只载上限或下限</translation>
    </message>
    <message>
        <source>approximate</source>
        <translation>约数</translation>
    </message>
    <message>
        <source>sources disagree</source>
        <translation>来源不一</translation>
    </message>
    <message>
        <source>date inferred</source>
        <translation>日期为推定</translation>
    </message>
    <message>
        <source>old figure</source>
        <translation>数据较早</translation>
    </message>
    <message>
        <source>actual</source>
        <translation>实际</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>估计</translation>
    </message>
    <message>
        <source>over the whole period</source>
        <translation>期内合计</translation>
    </message>
    <message>
        <source>per year</source>
        <translation>年均</translation>
    </message>
    <message>
        <source>per month</source>
        <translation>月均</translation>
    </message>
    <message>
        <source>per day</source>
        <translation>日均</translation>
    </message>
    <message>
        <source>as of a date</source>
        <translation>时点数</translation>
    </message>
    <message>
        <source>over a period</source>
        <translation>时期数</translation>
    </message>
    <message>
        <source>share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>ratio</source>
        <translation>比值</translation>
    </message>
    <message>
        <source>rank</source>
        <translation>位次</translation>
    </message>
    <message>
        <source>score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>grade</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>growth</source>
        <translation>增幅</translation>
    </message>
    <message>
        <source>Beds and space</source>
        <translation>床位与规模</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>服务量</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>医疗质量</translation>
    </message>
    <message>
        <source>Efficiency</source>
        <translation>运营效率</translation>
    </message>
    <message>
        <source>Finance</source>
        <translation>收支</translation>
    </message>
    <message>
        <source>Research</source>
        <translation>科研</translation>
    </message>
    <message>
        <source>Teaching</source>
        <translation>教学</translation>
    </message>
    <message>
        <source>Disciplines</source>
        <translation>学科</translation>
    </message>
    <message>
        <source>Party building</source>
        <translation>党建</translation>
    </message>
    <message>
        <source>Regional role</source>
        <translation>区域协同</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>满意度</translation>
    </message>
    <message>
        <source>Recognition</source>
        <translation>评价与荣誉</translation>
    </message>
    <message>
        <source>Founding</source>
        <translation>建院</translation>
    </message>
    <message>
        <source>Construction</source>
        <translation>建设</translation>
    </message>
    <message>
        <source>Relocation</source>
        <translation>搬迁</translation>
    </message>
    <message>
        <source>Accreditation</source>
        <translation>评审</translation>
    </message>
    <message>
        <source>Partnership</source>
        <translation>合作</translation>
    </message>
    <message>
        <source>Discipline</source>
        <translation>学科</translation>
    </message>
    <message>
        <source>Technology</source>
        <translation>技术</translation>
    </message>
    <message>
        <source>Honour</source>
        <translation>荣誉</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>政策</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>规划</translation>
    </message>
    <message>
        <source>Centres</source>
        <translation>中心</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Partnerships</source>
        <translation>合作</translation>
    </message>
    <message>
        <source>Honours</source>
        <translation>荣誉</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>规划</translation>
    </message>
    <message>
        <source>Campuses</source>
        <translation>院区</translation>
    </message>
    <message>
        <source>Principles</source>
        <translation>办院理念</translation>
    </message>
    <message>
        <source>National</source>
        <translation>国家级</translation>
    </message>
    <message>
        <source>Provincial</source>
        <translation>省（自治区）级</translation>
    </message>
    <message>
        <source>Municipal</source>
        <translation>市级</translation>
    </message>
    <message>
        <source>County</source>
        <translation>县级</translation>
    </message>
    <message>
        <source>Hospital level</source>
        <translation>院级</translation>
    </message>
    <message>
        <source>Level not stated</source>
        <translation>级别未载</translation>
    </message>
    <message>
        <source>Former name</source>
        <translation>曾用名</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>别名</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>简称</translation>
    </message>
    <message>
        <source>Second name</source>
        <translation>加挂名称</translation>
    </message>
    <message>
        <source>Hospital</source>
        <translation>医院</translation>
    </message>
    <message>
        <source>Partner organisation</source>
        <translation>合作机构</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>Under construction</source>
        <translation>在建</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>拟建</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已停办</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>公立</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>民营</translation>
    </message>
    <message>
        <source>Mixed ownership</source>
        <translation>混合所有制</translation>
    </message>
    <message>
        <source>General</source>
        <translation>综合</translation>
    </message>
    <message>
        <source>Oncology</source>
        <translation>肿瘤专科</translation>
    </message>
    <message>
        <source>Traditional Chinese medicine</source>
        <translation>中医</translation>
    </message>
    <message>
        <source>Mongolian medicine</source>
        <translation>蒙医</translation>
    </message>
    <message>
        <source>Maternal and child health</source>
        <translation>妇幼保健</translation>
    </message>
    <message>
        <source>Cardiovascular</source>
        <translation>心血管专科</translation>
    </message>
    <message>
        <source>Children’s</source>
        <translation>儿童专科</translation>
    </message>
    <message>
        <source>Psychiatric</source>
        <translation>精神专科</translation>
    </message>
    <message>
        <source>Infectious diseases</source>
        <translation>传染病专科</translation>
    </message>
    <message>
        <source>Stomatology</source>
        <translation>口腔专科</translation>
    </message>
    <message>
        <source>Rehabilitation</source>
        <translation>康复专科</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Ungraded</source>
        <translation>未定级</translation>
    </message>
    <message numerus="yes">
        <source>Covers up to %n month(s), not a year; not annualised.</source>
        <translation>
            <numerusform>数据最多覆盖 %n 个月，未折算为全年。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; picked by hand: %2</source>
        <translation>%1；其中手动指定：%2</translation>
    </message>
    <message>
        <source>picked</source>
        <translation>指定</translation>
    </message>
    <message>
        <source>a total over %1</source>
        <translation>累计%1</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>期间%1</translation>
    </message>
    <message>
        <source>The figure of %1 (%2) is for %3 alone, that of %4 (%5) for the whole region.</source>
        <translation>%1 %2，只含%3；%4 %5，为全区域数。</translation>
    </message>
    <message>
        <source>The figure of %1 (%2) is for %3 alone, that of %4 (%5) for the whole hospital.</source>
        <translation>%1 %2，只含%3；%4 %5，为全院数。</translation>
    </message>
    <message>
        <source>%1 gives no exact figure (%2).</source>
        <translation>%1所载为约数（%2）。</translation>
    </message>
    <message>
        <source>The figure of %1 (%2) is for %3 alone, that of %4 (%5) for %6 alone.</source>
        <translation>%1 %2，只含%3；%4 %5，只含%6。</translation>
    </message>
    <message>
        <source>counted per year</source>
        <translation>按年计</translation>
    </message>
    <message>
        <source>counted per month</source>
        <translation>按月计</translation>
    </message>
    <message>
        <source>counted per day</source>
        <translation>按日计</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>最长 %1</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>hospital, concept, what is known</comment>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>change only</source>
        <translation>仅有变化</translation>
    </message>
    <message>
        <source>not exact</source>
        <translation>非确数</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>确数</translation>
    </message>
    <message>
        <source>Figures as of %1</source>
        <translation>取截至%1的数据</translation>
    </message>
    <message>
        <source>Figures nearest to %1</source>
        <translation>取最接近%1的数据</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>无数据</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>较%2 %1</translation>
    </message>
    <message>
        <source>Only one has a figure (a change); nothing to compare.</source>
        <translation>仅一处有数据（只载变化值），无从比较。</translation>
    </message>
    <message>
        <source>Only one has a figure (a plan); nothing to compare.</source>
        <translation>仅一处有数据（计划值），无从比较。</translation>
    </message>
    <message>
        <source>Only one has a figure (a target); nothing to compare.</source>
        <translation>仅一处有数据（目标值），无从比较。</translation>
    </message>
    <message>
        <source>Only one has a figure (an estimate); nothing to compare.</source>
        <translation>仅一处有数据（估计值），无从比较。</translation>
    </message>
    <message>
        <source>Only one has a figure, a total over %1; not divided by years.</source>
        <translation>仅一处有数据，为累计数（%1），未折算为每年。</translation>
    </message>
    <message numerus="yes">
        <source>Only one has a figure, for up to %n month(s); not annualised.</source>
        <translation>
            <numerusform>仅一处有数据，且不足一年（最长 %n 个月），未折算为全年。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only one has a figure, for %n month(s); not annualised.</source>
        <translation>
            <numerusform>仅一处有数据，且不足一年（%n 个月），未折算为全年。</numerusform>
        </translation>
    </message>
    <message>
        <source>A total over %1, not a yearly figure.</source>
        <translation>数据为累计数（%1），未折算为每年。</translation>
    </message>
    <message>
        <source>plans</source>
        <translation>计划值</translation>
    </message>
    <message>
        <source>targets</source>
        <translation>目标值</translation>
    </message>
    <message>
        <source>estimates</source>
        <translation>估计值</translation>
    </message>
    <message>
        <source>counted over different times: %1</source>
        <translation>计数时间不同：%1</translation>
    </message>
    <message>
        <source>the sources for %1 disagree</source>
        <translation>%1各来源不一</translation>
    </message>
    <message>
        <source>%1 (%2) do not compare with actual figures</source>
        <translation>%1（%2）不与实际值比较</translation>
    </message>
    <message>
        <source>%1 do not compare with each other (%2)</source>
        <translation>%1之间不可比（%2）</translation>
    </message>
    <message>
        <source>only a lower limit is stated for %1 (the real figure may be higher)</source>
        <translation>%1只载下限，实际可能更高</translation>
    </message>
    <message>
        <source>only an upper limit is stated for %1 (the real figure may be lower)</source>
        <translation>%1只载上限，实际可能更低</translation>
    </message>
    <message>
        <source>the periods are %1 apart (midpoint to midpoint)</source>
        <translation>统计时期相差 %1（按中点计）</translation>
    </message>
    <message>
        <source>the periods are up to %1 apart (midpoint to midpoint)</source>
        <translation>统计时期最多相差 %1（按中点计）</translation>
    </message>
    <message>
        <source>no date is stated for %1</source>
        <translation>%1未载日期</translation>
    </message>
    <message>
        <source>no start is stated for %1</source>
        <translation>%1未载起始时间</translation>
    </message>
    <message>
        <source>no end is stated for %1</source>
        <translation>%1未载截止时间</translation>
    </message>
    <message>
        <source>the figure of %1 is from %2 on</source>
        <translation>%1为 %2起</translation>
    </message>
    <message>
        <source>May be equal and count as ties: %1.</source>
        <translation>数值可能相等，视为并列：%1。</translation>
    </message>
    <message>
        <source>Each hospital’s latest figure, actual ones first</source>
        <translation>取各家最新数据（实际数据优先）</translation>
    </message>
    <message>
        <source>No common date; each hospital’s preferred or latest figure</source>
        <translation>没有共同时间，各取首选或最新数据</translation>
    </message>
    <message>
        <source>All figures picked by hand</source>
        <translation>数据均为手动指定</translation>
    </message>
    <message>
        <source>%1 gives no date, %2 does: %3.</source>
        <translation>%1未载日期；%2为 %3。</translation>
    </message>
    <message>
        <source>Dates differ: %1 %2, %3 %4; at least %5 apart.</source>
        <translation>时间不同：%1为 %2，%3为 %4，至少相差 %5。</translation>
    </message>
    <message>
        <source>Dates differ: %1 %2, %3 %4; how far apart is not stated.</source>
        <translation>时间不同：%1为 %2，%3为 %4，相差多久未载明。</translation>
    </message>
    <message>
        <source>Periods differ: %1 %2, %3 %4; %5 apart, midpoint to midpoint.</source>
        <translation>统计时期不同：%1为 %2，%3为 %4，相差 %5（按中点计）。</translation>
    </message>
    <message>
        <source>Dates differ: %1 %2, %3 %4; %5 apart.</source>
        <translation>时间不同：%1为 %2，%3为 %4，相差 %5。</translation>
    </message>
    <message>
        <source>The sources for %1 disagree: %2.</source>
        <translation>%1各来源不一：%2。</translation>
    </message>
    <message>
        <source>For %1 the end (%2) is inferred.</source>
        <translation>%1的截止时间（%2）为推定。</translation>
    </message>
    <message>
        <source>For %1 the start (%2) is inferred.</source>
        <translation>%1的起始时间（%2）为推定。</translation>
    </message>
    <message>
        <source>The source for %1 gives no exact date; %2 is inferred.</source>
        <translation>%1的来源未写明日期，%2为推定。</translation>
    </message>
    <message>
        <source>%1 states only a change (%2), not the level.</source>
        <translation>%1只载变化值（%2），未载当期数值。</translation>
    </message>
    <message>
        <source>%1 reports “%2”; %3 reports “%4”.</source>
        <translation>%1报的是“%2”；%3报的是“%4”。</translation>
    </message>
    <message>
        <source>%1 does not say how its %2 were counted; %3 reports “%4”.</source>
        <translation>%1的 %2未注明口径；%3报的是“%4”。</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>last two of a list</comment>
        <translation>%1、%2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other(s)</source>
        <translation>
            <numerusform>%1及其他 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>the %1</source>
        <comment>five-year plan</comment>
        <translation>%1</translation>
    </message>
    <message numerus="yes">
        <source>a total over %n day(s)</source>
        <translation>
            <numerusform>累计 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (the reference)</source>
        <comment>reason</comment>
        <translation>%1（基准）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>verdict, reasons</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between two reasons</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>top %1</source>
        <comment>place in a ranking</comment>
        <translation>前 %1 位</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>place in a ranking</comment>
        <translation>第 %1 位</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence</comment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>over how long is not stated</source>
        <translation>时长未载</translation>
    </message>
    <message>
        <source>Tertiary, special grade</source>
        <translation>三级特等</translation>
    </message>
    <message>
        <source>Tertiary, grade A</source>
        <translation>三级甲等</translation>
    </message>
    <message>
        <source>Tertiary, grade B</source>
        <translation>三级乙等</translation>
    </message>
    <message>
        <source>Tertiary, grade C</source>
        <translation>三级丙等</translation>
    </message>
    <message>
        <source>Tertiary</source>
        <translation>三级</translation>
    </message>
    <message>
        <source>Secondary, grade A</source>
        <translation>二级甲等</translation>
    </message>
    <message>
        <source>Secondary, grade B</source>
        <translation>二级乙等</translation>
    </message>
    <message>
        <source>Secondary, grade C</source>
        <translation>二级丙等</translation>
    </message>
    <message>
        <source>Secondary</source>
        <translation>二级</translation>
    </message>
    <message>
        <source>Primary, grade A</source>
        <translation>一级甲等</translation>
    </message>
    <message>
        <source>Primary, grade B</source>
        <translation>一级乙等</translation>
    </message>
    <message>
        <source>Primary, grade C</source>
        <translation>一级丙等</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>一级</translation>
    </message>
</context>
<context>
    <name>atlas::BasisField</name>
    <message>
        <source>on the year before</source>
        <translation>同比</translation>
    </message>
    <message>
        <source>a year on average</source>
        <translation>年均</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>自%1以来</translation>
    </message>
</context>
<context>
    <name>atlas::BoardPages</name>
    <message>
        <source>Views</source>
        <translation>视图</translation>
    </message>
</context>
<context>
    <name>atlas::BrowserPanel</name>
    <message>
        <source>Region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>对比中</translation>
    </message>
    <message>
        <source>Hospitals</source>
        <translation>医院</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>清除查找</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>全部类型</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>全部等级</translation>
    </message>
    <message>
        <source>All regions</source>
        <translation>全部地区</translation>
    </message>
    <message>
        <source>Comparing %1 of %2</source>
        <translation>对比中 %1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>“%1” · %n found</source>
        <translation>
            <numerusform>“%1” · 找到 %n 家</numerusform>
        </translation>
    </message>
    <message>
        <source>All others · by pinyin</source>
        <translation>其余 · 按拼音</translation>
    </message>
    <message>
        <source>All · by pinyin</source>
        <translation>全部 · 按拼音</translation>
    </message>
    <message>
        <source>Nothing found for “%1” in names, former names or pinyin.</source>
        <translation>没有找到“%1”。查过名称、曾用名和拼音。</translation>
    </message>
    <message>
        <source>No hospital fits these filters.</source>
        <translation>没有医院符合这些筛选条件。</translation>
    </message>
    <message numerus="yes">
        <source>%n hospital(s)</source>
        <translation>
            <numerusform>%n 家医院</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>No hospitals yet.</source>
        <translation>还没有医院。</translation>
    </message>
</context>
<context>
    <name>atlas::CatalogueModel</name>
    <message>
        <source>%1 / %2</source>
        <comment>how many of the compared hospitals have it</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>有数据</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n of the compared hospitals have it</source>
        <translation>
            <numerusform>%1，对比中有 %n 家有数据</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::CataloguePanel</name>
    <message numerus="yes">
        <source>Headline selection, %n</source>
        <translation>
            <numerusform>默认 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>已选 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter the indicators</source>
        <translation>筛选指标</translation>
    </message>
    <message>
        <source>Catalogue of indicators</source>
        <translation>指标目录</translation>
    </message>
    <message>
        <source>Also those without data</source>
        <translation>显示无数据的指标</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Back to the headline selection</source>
        <translation>恢复默认的指标</translation>
    </message>
    <message>
        <source>Nothing found for “%1”.</source>
        <translation>没有找到“%1”。</translation>
    </message>
</context>
<context>
    <name>atlas::CategoryBar</name>
    <message>
        <source>Select all</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Show more time (−)</source>
        <translation>缩小：看更长的时间（−）</translation>
    </message>
    <message>
        <source>Show less time (+)</source>
        <translation>放大：看更短的时间（+）</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Full range</source>
        <translation>全程</translation>
    </message>
    <message>
        <source>All years with an event (0); again: the years with most of them</source>
        <translation>显示全部有事件的年份（0）；再按回到事件最集中的年份</translation>
    </message>
    <message>
        <source>Categories and range</source>
        <translation>类别与时间范围</translation>
    </message>
    <message>
        <source>Ctrl+click: this category alone</source>
        <translation>按住 Ctrl 点击：只看这一类</translation>
    </message>
</context>
<context>
    <name>atlas::ChipBar</name>
    <message>
        <source>Compared: %1</source>
        <translation>对比中：%1</translation>
    </message>
</context>
<context>
    <name>atlas::ChoiceControl</name>
    <message numerus="yes">
        <source>%n picked ×</source>
        <translation>
            <numerusform>已指定 %n 项 ×</numerusform>
        </translation>
    </message>
    <message>
        <source>Common period</source>
        <translation>取共同时间</translation>
    </message>
    <message>
        <source>Latest of each</source>
        <translation>各取最新</translation>
    </message>
    <message>
        <source>As of…</source>
        <translation>截至……</translation>
    </message>
    <message>
        <source>Which figure stands for a hospital</source>
        <translation>每家取哪一个数</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>截至</translation>
    </message>
    <message>
        <source>Figures picked by hand: let the rule choose again</source>
        <translation>手动指定的数据：恢复按规则选取</translation>
    </message>
</context>
<context>
    <name>atlas::ConflictView</name>
    <message>
        <source>Somebody changed this record while you were typing. Choose what stands, field by field.</source>
        <translation>录入期间这条记录已被他人修改。请逐项选择保留哪一个。</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>: </source>
        <translation>：</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>我的</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>对方的</translation>
    </message>
    <message>
        <source>&amp;Save this choice</source>
        <translation>按此保存(&amp;S)</translation>
    </message>
    <message>
        <source>Keep all of &amp;mine</source>
        <translation>全部用我的(&amp;M)</translation>
    </message>
    <message>
        <source>Take all of &amp;theirs</source>
        <translation>全部用对方的(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Back to the form</source>
        <translation>返回表单(&amp;B)</translation>
    </message>
</context>
<context>
    <name>atlas::CountField</name>
    <message>
        <source>No range here: one number.</source>
        <translation>这里只填一个数，不填范围。</translation>
    </message>
</context>
<context>
    <name>atlas::CoverageListModel</name>
    <message numerus="yes">
        <source>%1: reported by %n hospital(s)</source>
        <translation>
            <numerusform>%1：%n 家有数据</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::CoverageListView</name>
    <message numerus="yes">
        <source>%n hospital(s)</source>
        <translation>
            <numerusform>%n 家医院</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n concept(s)</source>
        <translation>
            <numerusform>%n 项指标</numerusform>
        </translation>
    </message>
    <message>
        <source>What is known of the hospitals of the list</source>
        <translation>列表中各医院的数据覆盖</translation>
    </message>
</context>
<context>
    <name>atlas::CoverageView</name>
    <message numerus="yes">
        <source>%n concept(s)</source>
        <translation>
            <numerusform>%n 项指标</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s)</source>
        <translation>
            <numerusform>%n 处空缺</numerusform>
        </translation>
    </message>
    <message>
        <source>As in the catalogue</source>
        <translation>按目录</translation>
    </message>
    <message>
        <source>Most known first</source>
        <translation>已知多的在前</translation>
    </message>
    <message>
        <source>Gaps first</source>
        <translation>空缺多的在前</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>顺序</translation>
    </message>
    <message>
        <source>Only rows with gaps</source>
        <translation>只看有空缺的</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>已知情况</translation>
    </message>
    <message>
        <source>Compared hospitals</source>
        <translation>已选医院</translation>
    </message>
    <message>
        <source>All in the list</source>
        <translation>列表中全部医院</translation>
    </message>
    <message>
        <source>Hospitals shown</source>
        <translation>显示范围</translation>
    </message>
</context>
<context>
    <name>atlas::DockTitle</name>
    <message>
        <source>Close %1</source>
        <translation>关闭“%1”</translation>
    </message>
</context>
<context>
    <name>atlas::EditSession</name>
    <message>
        <source>import of %1</source>
        <translation>导入“%1”</translation>
    </message>
    <message>
        <source>“%1” cannot be taken back or repeated: the library was restored in the meantime.</source>
        <translation>无法撤销或重做“%1”：资料库在此期间已被恢复为备份。</translation>
    </message>
</context>
<context>
    <name>atlas::EmptyBoard</name>
    <message>
        <source>No hospital selected</source>
        <translation>还没有选医院</translation>
    </message>
    <message>
        <source>Tick 1 to %1 hospitals on the left. Each gets a colour and a shape that stay with it in every view.</source>
        <translation>在左侧勾选 1–%1 家医院。每家会得到一种颜色和一个形状，在所有图上保持不变。</translation>
    </message>
    <message>
        <source>Compare %1</source>
        <translation>对比%1</translation>
    </message>
    <message>
        <source>Back to the last comparison</source>
        <translation>回到上次的对比</translation>
    </message>
    <message>
        <source>↑ ↓  Space</source>
        <translation>↑ ↓  空格</translation>
    </message>
    <message>
        <source>move and tick in the list</source>
        <translation>在列表里移动、勾选</translation>
    </message>
    <message>
        <source>how to read the figures</source>
        <translation>怎样看数字</translation>
    </message>
    <message>
        <source>find anything by name, pinyin or initials</source>
        <translation>按名称、拼音或首字母查找一切</translation>
    </message>
    <message>
        <source>No library is open</source>
        <translation>没有打开资料库</translation>
    </message>
    <message>
        <source>A library is one file that holds hospitals, their figures, milestones and sources. The sample shows what one looks like; anything in it may be changed.</source>
        <translation>资料库是一个文件，收录医院及其数值、大事和来源。可以先打开示例库看看，里面的内容随便改。</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>打开示例库</translation>
    </message>
    <message>
        <source>Open a library…</source>
        <translation>打开资料库…</translation>
    </message>
    <message>
        <source>This library is still empty</source>
        <translation>资料库还是空的</translation>
    </message>
    <message>
        <source>Enter the first hospital by hand, or take over a data package: a folder or archive of tables.</source>
        <translation>可以先录入一家医院，也可以导入数据包（一组表格的文件夹或压缩包）。</translation>
    </message>
    <message>
        <source>This file is read-only; changes cannot be saved.</source>
        <translation>文件只读，改动不能保存。</translation>
    </message>
    <message>
        <source>Enter a hospital…</source>
        <translation>录入医院…</translation>
    </message>
    <message>
        <source>Import a data package…</source>
        <translation>导入数据包…</translation>
    </message>
</context>
<context>
    <name>atlas::EvidencePanel</name>
    <message>
        <source>History</source>
        <translation>修订</translation>
    </message>
    <message>
        <source>No change is recorded.</source>
        <translation>没有修订记录。</translation>
    </message>
    <message>
        <source>&amp;Copy citation</source>
        <translation>复制引文(&amp;C)</translation>
    </message>
    <message>
        <source>Nothing is selected.</source>
        <translation>没有选中内容。</translation>
    </message>
    <message>
        <source>Click any figure, bar, event or line of a profile: here stands who says so, in which words, and whether it can be compared.</source>
        <translation>点任何数字、条、事件或档案里的一行，这里会写明谁说的、原文怎么写、能否比较。</translation>
    </message>
    <message>
        <source>Can it be compared?</source>
        <translation>能否比较</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>编辑(&amp;E)…</translation>
    </message>
    <message>
        <source>Delete this record</source>
        <translation>删除此记录</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>修改历史(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Let the rule choose again</source>
        <translation>恢复按规则选取(&amp;L)</translation>
    </message>
    <message>
        <source>Com&amp;pare with this figure</source>
        <translation>用此数据比较(&amp;P)</translation>
    </message>
    <message>
        <source>Pre&amp;fer this source</source>
        <translation>设为首选来源(&amp;F)</translation>
    </message>
    <message>
        <source>Copy &amp;selection</source>
        <translation>复制所选文字(&amp;S)</translation>
    </message>
    <message>
        <source>Copy &amp;everything</source>
        <translation>复制全部(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>返回(&amp;B)</translation>
    </message>
    <message>
        <source>Back to what was shown before</source>
        <translation>返回上一条依据</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>返回：%1</translation>
    </message>
    <message>
        <source>The same figure at other times</source>
        <translation>同一指标的其他时间</translation>
    </message>
    <message>
        <source>The sources differ</source>
        <translation>各来源说法不一</translation>
    </message>
    <message>
        <source>The sources agree</source>
        <translation>各来源说法一致</translation>
    </message>
    <message>
        <source>Show this record</source>
        <translation>查看这条记录</translation>
    </message>
    <message>
        <source>Nothing rests on it.</source>
        <translation>没有记录引用此来源。</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) rest on it</source>
        <translation>
            <numerusform>%n 条记录引用此来源</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::FieldFrame</name>
    <message>
        <source>%1 *</source>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>%1, needed</source>
        <translation>%1，必填</translation>
    </message>
</context>
<context>
    <name>atlas::FigureTableModel</name>
    <message numerus="yes">
        <source>%1 · %n figure(s)</source>
        <translation>
            <numerusform>%1 · %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>no data</source>
        <translation>无数据</translation>
    </message>
    <message>
        <source>change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>whole</source>
        <translation>全院</translation>
    </message>
    <message>
        <source>no source</source>
        <translation>无来源</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>医院</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>时期</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Comparability</source>
        <translation>可比性</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>基准</translation>
    </message>
</context>
<context>
    <name>atlas::FindModel</name>
    <message>
        <source>also: %1</source>
        <translation>又名：%1</translation>
    </message>
    <message>
        <source>Hospitals</source>
        <translation>医院</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>大事</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>档案</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
</context>
<context>
    <name>atlas::FindPopup</name>
    <message>
        <source>Find anything</source>
        <translation>查找一切</translation>
    </message>
    <message>
        <source>Find a hospital, indicator, milestone, profile entry or source</source>
        <translation>查找医院、指标、大事、档案条目或来源</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>查找结果</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>Any part of a name or title; hospitals and indicators also by pinyin or initials.</source>
        <translation>输入名称或标题的任一部分；医院和指标也可用拼音或首字母。</translation>
    </message>
    <message>
        <source>Nothing found for “%1”. Looked through names, former names and pinyin, and the titles of milestones, profile entries and sources.</source>
        <translation>没有找到“%1”。查过名称、曾用名和拼音，以及大事、档案条目和来源的标题。</translation>
    </message>
    <message>
        <source>↑ ↓ choose · Enter open · F2 edit · Esc close</source>
        <translation>↑ ↓ 选择 · Enter 打开 · F2 编辑 · Esc 关闭</translation>
    </message>
</context>
<context>
    <name>atlas::FormPanel</name>
    <message>
        <source>This is what you had typed and not saved.</source>
        <translation>这是上次录入但没有保存的内容。</translation>
    </message>
    <message>
        <source>Start afresh</source>
        <translation>重新开始</translation>
    </message>
    <message>
        <source>Back to the record</source>
        <translation>恢复原记录</translation>
    </message>
    <message>
        <source>What you type cannot be kept aside: the folder %1 cannot be written. Save before you leave.</source>
        <translation>草稿无法暂存：文件夹 %1 不能写入。离开前请先保存。</translation>
    </message>
    <message>
        <source>Other names: %1</source>
        <translation>其他名称：%1</translation>
    </message>
    <message>
        <source>new %1</source>
        <translation>新增%1</translation>
    </message>
    <message>
        <source>change of %1</source>
        <translation>修改%1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save (Ctrl+Enter)</source>
        <translation>保存（Ctrl+Enter）</translation>
    </message>
    <message>
        <source>Save and next</source>
        <translation>保存并录下一条</translation>
    </message>
    <message>
        <source>Save, then a new one with the same institution, source and date (Ctrl+Shift+Enter)</source>
        <translation>保存，接着录下一条，沿用机构、来源和时期（Ctrl+Shift+Enter）</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close; what you typed is kept as a draft (Esc)</source>
        <translation>关闭；已录入的内容留作草稿（Esc）</translation>
    </message>
    <message>
        <source>for: %1</source>
        <translation>用于：%1</translation>
    </message>
    <message>
        <source>This record was changed elsewhere in the meantime. When you save, you see both versions.</source>
        <translation>这条记录刚在别处被修改。保存时会并列显示两个版本。</translation>
    </message>
    <message>
        <source>This record was deleted while its form was open. What you typed is still here.</source>
        <translation>表单打开期间，这条记录被删除。已输入的内容仍在。</translation>
    </message>
    <message>
        <source>Make it again</source>
        <translation>重新建立</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Somebody removed the other names of this institution while you were typing.</source>
        <translation>您输入期间，有人删除了该机构的其他名称。</translation>
    </message>
    <message>
        <source>Somebody changed the other names of this institution while you were typing. They are now: %1.</source>
        <translation>您输入期间，有人修改了该机构的其他名称。现为：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Keep my names</source>
        <translation>保留我的名称</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>采用对方的名称</translation>
    </message>
    <message>
        <source>This is what you had typed and not saved. The record was changed since: when you save, you see both versions.</source>
        <translation>这是您上次填写但未保存的内容。此后记录被改过：保存时会并排列出两个版本。</translation>
    </message>
</context>
<context>
    <name>atlas::HistoryModel</name>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>修改人</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>From what to what</source>
        <translation>修改内容</translation>
    </message>
</context>
<context>
    <name>atlas::HistoryWindow</name>
    <message>
        <source>History of %1</source>
        <translation>“%1”的修改历史</translation>
    </message>
    <message>
        <source>Steps of the history</source>
        <translation>历史步骤</translation>
    </message>
    <message>
        <source>Find in the records, before and after</source>
        <translation>在修改前后的内容中查找</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>记录类型</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>全部类型</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>修改人</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>任何时间</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>最近 30 天</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>最近 12 个月</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>修改内容</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>修改前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>修改后</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>Only %1 ✕</source>
        <translation>仅 %1 ✕</translation>
    </message>
    <message>
        <source>Show the history of all records</source>
        <translation>显示全部记录的历史</translation>
    </message>
    <message>
        <source>Nothing was changed that fits the filter.</source>
        <translation>没有符合条件的修改。</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>time, author, record</comment>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>&amp;Delete the record again</source>
        <translation>再次删除此记录(&amp;D)</translation>
    </message>
    <message>
        <source>Bring back as &amp;before</source>
        <translation>恢复为修改前(&amp;B)</translation>
    </message>
    <message>
        <source>Delete the record &amp;again</source>
        <translation>再次删除此记录(&amp;A)</translation>
    </message>
    <message>
        <source>Bring back as &amp;after</source>
        <translation>恢复为修改后(&amp;A)</translation>
    </message>
    <message>
        <source>return to an earlier state of %1</source>
        <translation>恢复“%1”的早先状态</translation>
    </message>
    <message>
        <source>“%1” is as it was. You can undo this.</source>
        <translation>“%1”已恢复。此操作可以撤销。</translation>
    </message>
</context>
<context>
    <name>atlas::IndicatorsView</name>
    <message>
        <source>Show &amp;large</source>
        <translation>放大(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;All charts</source>
        <translation>全部图表(&amp;A)</translation>
    </message>
    <message>
        <source>Copy &amp;image</source>
        <translation>复制图片(&amp;I)</translation>
    </message>
    <message>
        <source>Copy &amp;data</source>
        <translation>复制数据(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>另存为(&amp;S)…</translation>
    </message>
    <message>
        <source>Show in &amp;table</source>
        <translation>在表格中查看(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation>图形(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Automatic</source>
        <translation>自动(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Bars</source>
        <translation>条形(&amp;B)</translation>
    </message>
    <message>
        <source>Over &amp;time</source>
        <translation>折线(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;From–to</source>
        <translation>前后对比(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Numbers only</source>
        <translation>只列数字(&amp;N)</translation>
    </message>
    <message>
        <source>Indicator charts</source>
        <translation>指标图</translation>
    </message>
    <message>
        <source>Catalogue of indicators</source>
        <translation>指标目录</translation>
    </message>
    <message>
        <source>Small multiples</source>
        <translation>小倍数图</translation>
    </message>
    <message>
        <source>One large</source>
        <translation>单幅大图</translation>
    </message>
    <message>
        <source>Arrangement</source>
        <translation>排列方式</translation>
    </message>
    <message>
        <source>Shared scale</source>
        <translation>同一标尺</translation>
    </message>
    <message>
        <source>Own scales</source>
        <translation>独立标尺</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>标尺</translation>
    </message>
    <message>
        <source>As compared</source>
        <translation>按对比顺序</translation>
    </message>
    <message>
        <source>By value</source>
        <translation>按数值</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>顺序</translation>
    </message>
    <message>
        <source>By value only where the figures can be ranked</source>
        <translation>只有可以排名的数据才按数值排</translation>
    </message>
    <message>
        <source>Like for like only</source>
        <translation>只看可比</translation>
    </message>
    <message>
        <source>Click any figure for its source</source>
        <translation>点任何一个数看依据</translation>
    </message>
    <message>
        <source>&amp;Let the rule choose again</source>
        <translation>恢复按规则选取(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Compare with this figure</source>
        <translation>用此数据比较(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Milestones beneath</source>
        <translation>下方列出大事(&amp;M)</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>大事</translation>
    </message>
    <message>
        <source>Milestones beneath figures over time, on the same axis</source>
        <translation>在随时间变化的图下方，用同一时间轴列出大事</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Parts of the whole</source>
        <translation>构成(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Strip</source>
        <translation>分布(&amp;S)</translation>
    </message>
</context>
<context>
    <name>atlas::InstitutionDelegate</name>
    <message>
        <source>name only</source>
        <translation>仅名称</translation>
    </message>
    <message>
        <source>also: %1</source>
        <translation>又名：%1</translation>
    </message>
</context>
<context>
    <name>atlas::IssueStrip</name>
    <message>
        <source>Why is it right all the same?</source>
        <translation>为什么仍然正确？</translation>
    </message>
    <message>
        <source>Reason for accepting: %1</source>
        <translation>确认理由：%1</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>错误：%1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>提醒：%1</translation>
    </message>
</context>
<context>
    <name>atlas::JumpBar</name>
    <message>
        <source>Go to</source>
        <translation>跳到</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
</context>
<context>
    <name>atlas::LegendStrip</name>
    <message>
        <source>Legend</source>
        <translation>图例</translation>
    </message>
    <message>
        <source>actual</source>
        <translation>实际</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>估计</translation>
    </message>
    <message>
        <source>more than (&gt;)</source>
        <translation>超过（&gt;）</translation>
    </message>
    <message>
        <source>at least (≥)</source>
        <translation>不少于（≥）</translation>
    </message>
    <message>
        <source>about (≈ ≲)</source>
        <translation>约数（≈ ≲）</translation>
    </message>
    <message>
        <source>below (&lt; ≤)</source>
        <translation>不足、至多（&lt; ≤）</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>无数据</translation>
    </message>
    <message>
        <source>part of a year</source>
        <translation>不足一年</translation>
    </message>
    <message>
        <source>year inferred</source>
        <translation>年份为推定</translation>
    </message>
    <message>
        <source>has not happened yet</source>
        <translation>尚未发生</translation>
    </message>
    <message>
        <source>hospitals differ</source>
        <translation>各家不同</translation>
    </message>
    <message>
        <source>number of the source</source>
        <translation>来源编号</translation>
    </message>
    <message>
        <source>earlier figure</source>
        <translation>更早的数值</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) here: %1 comparable, %2 with caution, %3 not comparable</source>
        <translation>
            <numerusform>本页 %n 项：可比 %1，慎比 %2，不可比 %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::Library</name>
    <message>
        <source>%1 is there already and will not be overwritten. Choose another name.</source>
        <translation>%1 已存在，不会覆盖。请换一个名称。</translation>
    </message>
    <message>
        <source>The folder %1 does not exist. Make it first, or choose another one.</source>
        <translation>文件夹 %1 不存在。请先新建，或另选一个。</translation>
    </message>
    <message>
        <source>%1 could not be made. Choose a folder that you may write to.</source>
        <translation>%1 未能建立，请选有写入权限的文件夹。</translation>
    </message>
    <message>
        <source>The file is damaged: %1</source>
        <translation>文件已损坏：%1</translation>
    </message>
    <message>
        <source>%1: row %2 refers to a record of %3 that is not there</source>
        <translation>%1：第 %2 行引用的 %3 记录不存在</translation>
    </message>
    <message>
        <source>%1 is open read-only. Save a copy in a folder that you may write to and work on that.</source>
        <translation>%1 以只读方式打开。请另存副本到可写的文件夹再修改。</translation>
    </message>
</context>
<context>
    <name>atlas::LibraryHost</name>
    <message>
        <source>The folder for the sample library cannot be made: %1. Check the permissions of your home folder.</source>
        <translation>无法建立示例库的文件夹：%1。请检查主文件夹的权限。</translation>
    </message>
    <message>
        <source>The compiled-in sample is damaged. Install the program again.</source>
        <translation>内置示例已损坏，请重新安装软件。</translation>
    </message>
    <message>
        <source>The sample library cannot be put at %1. Check that the disk is not full.</source>
        <translation>示例库无法放到 %1，请检查磁盘是否已满。</translation>
    </message>
    <message>
        <source>The present sample cannot be set aside as %1. Nothing was changed.</source>
        <translation>现有示例库无法另存为 %1，没有做任何改动。</translation>
    </message>
</context>
<context>
    <name>atlas::MainWindow</name>
    <message>
        <source>New library</source>
        <translation>新建资料库</translation>
    </message>
    <message>
        <source>Libraries (*.atlas)</source>
        <translation>资料库 (*.atlas)</translation>
    </message>
    <message>
        <source>hospitals.atlas</source>
        <translation>医院资料.atlas</translation>
    </message>
    <message>
        <source>Open library</source>
        <translation>打开资料库</translation>
    </message>
    <message>
        <source>Libraries (*.atlas);;All files (*)</source>
        <translation>资料库 (*.atlas);;所有文件 (*)</translation>
    </message>
    <message>
        <source>About Hospital Atlas</source>
        <translation>关于医院图鉴</translation>
    </message>
    <message>
        <source>Hospital Atlas %1

Compare hospitals, with a source for every figure.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>医院图鉴 %1

比较医院，每个数字都有出处。

自由软件，许可为 GNU 通用公共许可证第 3 版或更新版本。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation>
            <numerusform>已复制 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Citation copied</source>
        <translation>引文已复制</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Hospitals</source>
        <translation>医院</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Find a hospital</source>
        <translation>查找医院</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Sample library</source>
        <translation>示例库</translation>
    </message>
    <message>
        <source>Hospital Atlas</source>
        <translation>医院图鉴</translation>
    </message>
    <message>
        <source>%1 — Hospital Atlas</source>
        <translation>%1 — 医院图鉴</translation>
    </message>
    <message>
        <source>No library</source>
        <translation>未打开资料库</translation>
    </message>
    <message>
        <source>No library is open</source>
        <translation>没有打开资料库</translation>
    </message>
    <message>
        <source>%1 · read-only</source>
        <translation>%1 · 只读</translation>
    </message>
    <message>
        <source>%1 · saved</source>
        <translation>%1 · 已保存</translation>
    </message>
    <message numerus="yes">
        <source>%n compared</source>
        <translation>
            <numerusform>对比 %n 家</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>打开示例库</translation>
    </message>
    <message>
        <source>This is the sample library, made from five published articles. Change anything you like; keep your own hospitals in a library of their own.</source>
        <translation>这是示例库，由五篇公开报道整理而成，可以随便改；自己的资料请另建一个库。</translation>
    </message>
    <message>
        <source>New library…</source>
        <translation>新建资料库…</translation>
    </message>
    <message>
        <source>This file is read-only; changes cannot be saved.</source>
        <translation>文件只读，改动不能保存。</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>另存副本…</translation>
    </message>
    <message>
        <source>The sample library is here again.</source>
        <translation>示例库已恢复。</translation>
    </message>
    <message>
        <source>The sample library is as delivered again. The former one was kept as %1.</source>
        <translation>示例库已恢复原样，原来的保留为 %1。</translation>
    </message>
    <message>
        <source> copy</source>
        <translation> 副本</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>另存副本</translation>
    </message>
    <message>
        <source>A copy was saved as %1.</source>
        <translation>副本已存为 %1。</translation>
    </message>
    <message>
        <source>Open the copy</source>
        <translation>打开副本</translation>
    </message>
    <message>
        <source>Import data package</source>
        <translation>导入数据包</translation>
    </message>
    <message>
        <source>Data packages (datapackage.json *.zip)</source>
        <translation>数据包 (datapackage.json *.zip)</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was imported: the package has %n error(s).</source>
        <translation>
            <numerusform>没有导入任何内容：数据包有 %n 处错误。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Imported: %1 added, %2 changed, %3 unchanged.</source>
        <translation>已导入：新增 %1，更新 %2，未变 %3。</translation>
    </message>
    <message>
        <source>Show warnings</source>
        <translation>查看警告</translation>
    </message>
    <message>
        <source>Export a data package into an empty folder</source>
        <translation>导出数据包到空文件夹</translation>
    </message>
    <message>
        <source>The data package was written to %1.</source>
        <translation>数据包已写到 %1。</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>保存视图</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;SVG (*.svg);;PNG (*.png)</source>
        <translation>PDF (*.pdf);;SVG (*.svg);;PNG (*.png)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已存为 %1。</translation>
    </message>
    <message>
        <source>Print %1</source>
        <translation>打印%1</translation>
    </message>
    <message>
        <source>Save chart</source>
        <translation>保存图表</translation>
    </message>
    <message numerus="yes">
        <source>%n concept(s)</source>
        <translation>
            <numerusform>%n 个概念</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n indicator(s)</source>
        <translation>
            <numerusform>%n 项指标</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n 个来源</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n institution(s)</source>
        <translation>
            <numerusform>%n 家机构</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s)</source>
        <translation>
            <numerusform>%n 个名称</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s)</source>
        <translation>
            <numerusform>%n 个数据</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n 件大事</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n profile item(s)</source>
        <translation>
            <numerusform>%n 条概况</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n citation(s)</source>
        <translation>
            <numerusform>%n 条引证</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n 个分组</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comparison(s)</source>
        <translation>
            <numerusform>%n 个对比</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted warning(s)</source>
        <translation>
            <numerusform>%n 条已接受的提醒</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>撤销%1(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>重做%1(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Deleted with it: %1</source>
        <translation>一并删除：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Kept, without the reference to it: %1</source>
        <translation>保留，但不再引用它：%1</translation>
    </message>
    <message>
        <source>You can undo this.</source>
        <translation>此操作可以撤销。</translation>
    </message>
    <message>
        <source>Delete record</source>
        <translation>删除记录</translation>
    </message>
    <message>
        <source>Other records hang on “%1”. Delete it?</source>
        <translation>还有其他记录依附于“%1”，仍要删除吗？</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>deletion of %1</source>
        <translation>删除“%1”</translation>
    </message>
    <message>
        <source>Deleted: %1</source>
        <translation>已删除：%1</translation>
    </message>
    <message>
        <source>before the first edit of the day</source>
        <translation>当天首次编辑前</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>导入前</translation>
    </message>
    <message>
        <source>before an update of the format</source>
        <translation>格式升级前</translation>
    </message>
    <message>
        <source>before a backup was restored</source>
        <translation>恢复备份前</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>date, reason, size</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>There is no backup of this library yet. One is made before the first edit of each day and before every import.</source>
        <translation>此资料库还没有备份。每天首次编辑前和每次导入前会自动备份。</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>恢复备份</translation>
    </message>
    <message>
        <source>The library becomes what it was then. What it is now is kept as a backup too.</source>
        <translation>资料库将恢复到当时的状态；现在的状态也会另存为备份。</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>The library is as it was on %1. What it was before is kept as a backup.</source>
        <translation>资料库已恢复到 %1 的状态；恢复前的状态已另存为备份。</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>您的姓名</translation>
    </message>
    <message>
        <source>The history of every library shows who changed what. Your name in it:</source>
        <translation>修改历史会显示谁改了什么。您在其中的署名：</translation>
    </message>
    <message>
        <source>Your name in the history: %1</source>
        <translation>修改历史中的署名：%1</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>恢复备份…</translation>
    </message>
    <message>
        <source>Nothing was undone or redone: “%1” was changed elsewhere in the meantime.</source>
        <translation>未能撤销或重做：“%1”已在别处被修改。</translation>
    </message>
    <message>
        <source>Show its history</source>
        <translation>查看其修改历史</translation>
    </message>
    <message>
        <source>%1 becomes part of %2</source>
        <translation>将“%1”并入“%2”</translation>
    </message>
    <message>
        <source>Merge two institutions</source>
        <translation>合并两家机构</translation>
    </message>
    <message>
        <source>All records of the first move to the second, which keeps its own data; its name stays known as another name. You can undo this.</source>
        <translation>前者的全部记录转到后者名下；后者的内容不变，前者的名称保留为别名。此操作可以撤销。</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>merging of %1</source>
        <translation>合并“%1”</translation>
    </message>
    <message>
        <source>Re&amp;name “%1”…</source>
        <translation>重命名“%1”(&amp;N)…</translation>
    </message>
    <message>
        <source>D&amp;elete “%1”</source>
        <translation>删除“%1”(&amp;E)</translation>
    </message>
    <message>
        <source>Re&amp;name comparison…</source>
        <translation>重命名比较方案(&amp;N)…</translation>
    </message>
    <message>
        <source>D&amp;elete comparison</source>
        <translation>删除比较方案(&amp;E)</translation>
    </message>
    <message>
        <source>The &amp;first that has a figure</source>
        <translation>首家有数据的医院(&amp;F)</translation>
    </message>
    <message>
        <source>None saved yet</source>
        <translation>尚无</translation>
    </message>
    <message>
        <source>None of the hospitals of “%1” is in the library any more.</source>
        <translation>“%1”中的医院都已不在资料库中。</translation>
    </message>
    <message>
        <source>No longer in the library and left out of “%1”: %2.</source>
        <translation>资料库中已没有以下医院，“%1”从略：%2。</translation>
    </message>
    <message>
        <source>Save comparison</source>
        <translation>保存比较方案</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>There is a comparison “%1” already. Replace it?</source>
        <translation>已有名为“%1”的比较方案，要替换吗？</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>saving of “%1”</source>
        <translation>保存“%1”</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
    <message>
        <source>Rename comparison</source>
        <translation>重命名比较方案</translation>
    </message>
    <message>
        <source>renaming of “%1”</source>
        <translation>重命名“%1”</translation>
    </message>
    <message>
        <source>deletion of “%1”</source>
        <translation>删除“%1”</translation>
    </message>
    <message>
        <source>preferred source of %1</source>
        <translation>%1的首选来源</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>A half-typed form was kept from last time.</source>
        <translation>上次有一张没录完的表单，已保留。</translation>
    </message>
    <message>
        <source>Go on typing</source>
        <translation>继续录入</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>存为 PDF…</translation>
    </message>
    <message>
        <source>A meeting pack needs hospitals: tick one to eight on the left.</source>
        <translation>先在左侧勾选 1–8 家医院，再做会议材料。</translation>
    </message>
    <message>
        <source>Picture and figures copied</source>
        <translation>已复制图片和数据</translation>
    </message>
    <message>
        <source>Find a hospital by name or pinyin</source>
        <translation>按名称或拼音查找医院</translation>
    </message>
    <message numerus="yes">
        <source>%n hospital(s) are compared already, which is the most. Take one off to see this.</source>
        <translation>
            <numerusform>已对比 %n 家医院，达到上限。先取消一家才能查看。</numerusform>
        </translation>
    </message>
    <message>
        <source>meeting pack of “%1”</source>
        <translation>“%1”的会议材料</translation>
    </message>
    <message>
        <source>Saving %1…</source>
        <translation>正在保存 %1……</translation>
    </message>
    <message>
        <source>This library can only be read.</source>
        <translation>本库只读，不能修改。</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>全局查找</translation>
    </message>
</context>
<context>
    <name>atlas::MessageBar</name>
    <message>
        <source>Close the message</source>
        <translation>关闭提示</translation>
    </message>
</context>
<context>
    <name>atlas::NamesList</name>
    <message>
        <source>Other names</source>
        <translation>其他名称</translation>
    </message>
    <message>
        <source>&amp;Add a name</source>
        <translation>添加名称(&amp;A)</translation>
    </message>
    <message>
        <source>Remove this name</source>
        <translation>移除此名称</translation>
    </message>
</context>
<context>
    <name>atlas::NearbyFigures</name>
    <message>
        <source>So far here</source>
        <translation>本机构已录</translation>
    </message>
</context>
<context>
    <name>atlas::NumberField</name>
    <message>
        <source>A whole number is meant.</source>
        <translation>这里应填整数。</translation>
    </message>
</context>
<context>
    <name>atlas::OverviewPanes</name>
    <message>
        <source>Hospital</source>
        <translation>医院</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>档案</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>大事</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>指标</translation>
    </message>
</context>
<context>
    <name>atlas::OverviewView</name>
    <message>
        <source>Overview</source>
        <translation>总览</translation>
    </message>
</context>
<context>
    <name>atlas::PackComposer</name>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>存为 PDF(&amp;D)…</translation>
    </message>
    <message>
        <source>Pri&amp;nt…</source>
        <translation>打印(&amp;N)…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Meeting pack</source>
        <translation>会议材料</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>适合宽度</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>Save meeting pack</source>
        <translation>保存会议材料</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已存为 %1。</translation>
    </message>
</context>
<context>
    <name>atlas::PackForm</name>
    <message>
        <source>Meeting, place</source>
        <translation>会议、地点</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>标题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Occasion</source>
        <translation>场合(&amp;O)</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>组成部分</translation>
    </message>
    <message>
        <source>&amp;Heading</source>
        <translation>小标题(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Remark</source>
        <translation>备注(&amp;R)</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>What the chart shows, in your words</source>
        <translation>这张图说明什么，用自己的话写</translation>
    </message>
    <message>
        <source>Head&amp;line</source>
        <translation>图题(&amp;L)</translation>
    </message>
    <message numerus="yes">
        <source>%n chart(s)</source>
        <translation>
            <numerusform>%n 张</numerusform>
        </translation>
    </message>
    <message>
        <source>On a &amp;page</source>
        <translation>每页(&amp;P)</translation>
    </message>
    <message>
        <source>Table with e&amp;very figure, not only the charts’</source>
        <translation>数据表列出全部指标(&amp;V)</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>纵向</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>横向</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>彩色</translation>
    </message>
    <message>
        <source>Greyscale</source>
        <translation>灰度</translation>
    </message>
    <message>
        <source>Sources at the &amp;foot of each page</source>
        <translation>每页页脚列出来源(&amp;F)</translation>
    </message>
    <message>
        <source>Drag to reorder, or Alt+Up and Alt+Down</source>
        <translation>拖动或按 Alt+↑、Alt+↓ 调整次序</translation>
    </message>
</context>
<context>
    <name>atlas::ProfileView</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s)</source>
        <translation>
            <numerusform>空项 %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2; %3</source>
        <comment>rows, how many differ; gaps</comment>
        <translation>%1，%2；%3</translation>
    </message>
    <message numerus="yes">
        <source>%n differ</source>
        <translation>
            <numerusform>%n 行不同</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>rows; gaps</comment>
        <translation>%1；%2</translation>
    </message>
    <message>
        <source>Profiles side by side</source>
        <translation>档案对比</translation>
    </message>
    <message>
        <source>Off: only what every hospital states</source>
        <translation>不勾选时，只显示各家都有记载的行</translation>
    </message>
    <message>
        <source>Search here</source>
        <translation>在本页查找</translation>
    </message>
    <message>
        <source>Search within the profiles</source>
        <translation>在档案里查找</translation>
    </message>
    <message>
        <source>Click any entry for its source</source>
        <translation>点任何一格看依据，F2 编辑</translation>
    </message>
    <message>
        <source>Differences only</source>
        <translation>只看不同</translation>
    </message>
    <message>
        <source>Show gaps</source>
        <translation>显示空项</translation>
    </message>
</context>
<context>
    <name>atlas::QuantityField</name>
    <message>
        <source>One of: %1</source>
        <translation>应为其中之一：%1</translation>
    </message>
    <message>
        <source>%1 of %2 grades</source>
        <translation>共 %2 级中的第 %1 级</translation>
    </message>
    <message>
        <source>between %1</source>
        <translation>范围 %1</translation>
    </message>
</context>
<context>
    <name>atlas::RecordField</name>
    <message>
        <source>“%1” is not known here: choose from the list, or make it new.</source>
        <translation>没有“%1”：请从列表中选择，或新建。</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>新建…</translation>
    </message>
    <message>
        <source>New: “%1”…</source>
        <translation>新建“%1”…</translation>
    </message>
</context>
<context>
    <name>atlas::RecordForm</name>
    <message>
        <source>Wording kept: %1</source>
        <translation>原文存：%1</translation>
    </message>
</context>
<context>
    <name>atlas::RecordPopup</name>
    <message>
        <source>from the catalogue</source>
        <translation>来自目录</translation>
    </message>
</context>
<context>
    <name>atlas::TableView</name>
    <message>
        <source>Find in the table</source>
        <translation>在表中查找</translation>
    </message>
    <message>
        <source>Show what is missing</source>
        <translation>显示无数据</translation>
    </message>
    <message>
        <source>Like for like only</source>
        <translation>只看可比</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>复制为表格</translation>
    </message>
    <message>
        <source>By concept</source>
        <translation>按概念分组</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数值</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s)</source>
        <translation>
            <numerusform>%n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Let the rule choose again</source>
        <translation>恢复按规则选取(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Compare with this figure</source>
        <translation>用此数据比较(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Prefer this source</source>
        <translation>设为首选来源(&amp;P)</translation>
    </message>
    <message>
        <source>Copy &amp;table</source>
        <translation>复制表格(&amp;T)</translation>
    </message>
    <message>
        <source>All columns, in the usual order</source>
        <translation>显示全部列并恢复顺序</translation>
    </message>
    <message>
        <source>No figures are recorded for these hospitals.</source>
        <translation>这些医院还没有数据。</translation>
    </message>
    <message>
        <source>Nothing in the table holds “%1”.</source>
        <translation>表中没有“%1”。</translation>
    </message>
</context>
<context>
    <name>atlas::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>时间轴</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>图例</translation>
    </message>
</context>
</TS>
