namespace Quiz.Classroom.Sheets;

/// <summary>How a sheet looks: black on white, on paper of any size, in usual or in large print.</summary>
internal static class SheetStyle
{
    /// <param name="footer">Stands at the foot of each page, with the page's number; letters, digits, hyphens, spaces and full stops only.</param>
    public static string Css(bool isLarge, string footer)
    {
        var footerSize = isLarge ? 18 : 9;
        return $$"""

        @page { margin: 16mm 15mm 18mm; @bottom-left { content: "{{footer}}"; font: {{footerSize}}pt sans-serif; } @bottom-right { content: counter(page) " / " counter(pages); font: {{footerSize}}pt sans-serif; } }
        html { font: {{(isLarge ? "18pt/1.5 sans-serif" : "11pt/1.35 serif")}}; color: #000; background: #fff; }
        body { margin: 0 auto; max-width: 180mm; overflow-wrap: break-word; }
        h1 { font-size: 1.5em; margin: 0 0 .3em; line-height: 1.2; }
        h2 { font-size: 1.2em; margin: 1em 0 .4em; break-after: avoid; }
        h3 { font-size: 1em; margin: 0 0 .3em; break-after: avoid; }
        p { margin: .3em 0; }
        ol, ul { margin: .3em 0; padding-left: 0; list-style: none; }
        dl { margin: .3em 0; display: grid; grid-template-columns: fit-content(30%) 1fr; column-gap: .8em; }
        dt { font-weight: bold; }
        dd { margin: 0 0 .2em; }
        table { border-collapse: collapse; margin: .4em 0 1em; max-width: 100%; }
        td { overflow-wrap: anywhere; }
        caption { text-align: left; padding: .2em 0; }
        th, td { border: 1px solid #000; padding: .15em .5em; text-align: left; vertical-align: top; }
        tr { break-inside: avoid; }
        thead { display: table-header-group; }
        svg { display: block; max-width: 100%; font-family: sans-serif; }
        svg.map, svg.line { height: auto; margin: .4em 0; break-inside: avoid; }{{(isLarge ? " svg.map { max-height: 75mm; } .question:has(svg.map) .options { columns: 2; }" : "")}}
        svg.line { width: 100%; }
        .question { break-inside: avoid; border-top: 1px solid #000; padding: .5em 0 {{(isLarge ? "1.4em" : ".9em")}}; }
        .question h2 { margin-top: .2em; }
        .points { float: right; font-weight: normal; }
        .options li { padding-left: 2em; text-indent: -2em; margin: {{(isLarge ? ".5em" : ".2em")}} 0; }
        .options .letter { display: inline-block; width: 2em; text-indent: 0; font-weight: bold; font-family: sans-serif; }
        .line-cards li { border: 1px solid #000; border-radius: 2mm; padding: .15em .6em; margin: 0; }
        .line-cards .gap { border: 0; border-left: 2px dotted #000; border-radius: 0; margin-left: 2em; font-family: sans-serif; }
        .note, .small { font-size: {{(isLarge ? "1em" : ".85em")}}; }
        .blank { display: inline-block; border-bottom: 1px solid #000; min-width: 2.2em; height: 1.3em; margin: 0 .25em; vertical-align: bottom; }
        .wide { min-width: 55%; }
        .box { display: inline-block; border: 1px solid #000; width: .8em; height: .8em; margin: 0 .9em 0 .25em; vertical-align: -.05em; }
        .fields { margin: .6em 0; }
        .field { min-width: 35%; }
        .card { border: 2px solid #000; border-radius: 2mm; padding: .2em .6em; }
        .slip { border: 1px dashed #000; padding: 3mm; margin: 0 0 4mm; }
        .two { columns: 2; column-gap: 6mm; }
        .blanks { display: inline-block; }
        .whole, .slip li { break-inside: avoid; }
        .slip .blank { min-width: 1.6em; }
        .slip .wide { min-width: 55%; }
        .pick { white-space: nowrap; }
        .slip .letter { display: inline-block; min-width: 2em; }
        .slip li { margin: .45em 0; }
        .slip h2 { margin-top: 0; }
        .new-page { break-before: page; }
        .land, .border, .outline, .river, .grid, .scale, .axis, .range { fill: none; stroke: #000; stroke-linejoin: round; stroke-linecap: round; }
        text { fill: #000; }
        .frame { fill: none; stroke: #000; stroke-width: 1; }
        .land { stroke-width: 1.6; stroke-dasharray: .1 4.5; }
        .border { stroke-width: 1.2; }
        .outline { stroke-width: 2.6; }
        .river { stroke: #777; stroke-width: 1.2; stroke-dasharray: 8 2; }
        .grid { stroke: #999; stroke-width: .7; stroke-linecap: butt; }
        .scale, .axis { stroke-width: 2; }
        .range { stroke-width: 7; stroke-linecap: butt; }
        .target { fill: none; stroke: #000; stroke-width: 4; stroke-linejoin: round; }
        .fine .outline { stroke-width: 1.6; }
        .fine .border { stroke-width: .9; }
        .fine .target { stroke-width: 2.6; }
        pattern rect { fill: #000; }
        .ring { fill: none; stroke: #000; stroke-width: 3; }
        .badge { fill: #fff; stroke: #000; stroke-width: 1.5; }
        .strong { font-weight: bold; }
        .name { font-style: italic; fill: #333; }
        .middle { text-anchor: middle; }
        .end { text-anchor: end; }
        .name, .strong { paint-order: stroke; stroke: #fff; stroke-width: 4; stroke-linejoin: round; }
        @media screen { body { padding: 8mm; } }

        """;
    }
}
