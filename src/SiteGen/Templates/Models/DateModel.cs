using Scriban;
using Scriban.Parsing;
using Scriban.Syntax;
using SiteGen.Templates.Dates;

namespace SiteGen.Templates.Models;

/// <summary>A moment in the time zone its author wrote it in.</summary>
internal sealed class DateModel(DateTimeOffset moment) : Model<DateModel>, IScriptCustomBinaryOperation, IComparable
{
    public static readonly MemberTable<DateModel> Members = new("date", "A moment; `date_format` writes it. Dates can be compared with `<`, `==` and so on.",
    [
        new("iso", "As machines read it: `2026-05-17T09:30:00+02:00`.", static (date, _) => date.ToString()),
        new("day_iso", "Only the day: `2026-05-17`.", static (date, _) => date.Moment.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
        new("year", "2026.", static (date, _) => date.Moment.Year),
        new("month", "1 to 12.", static (date, _) => date.Moment.Month),
        new("day", "1 to 31.", static (date, _) => date.Moment.Day),
        new("hour", "0 to 23.", static (date, _) => date.Moment.Hour),
        new("minute", "0 to 59.", static (date, _) => date.Moment.Minute),
        new("second", "0 to 59.", static (date, _) => date.Moment.Second),
        new("month_name", "`May`, in the page's language.", static (date, context) => context.Worker.Site.DateWords.Month(date.Moment)),
        new("weekday", "`Sunday`, in the page's language.", static (date, context) => context.Worker.Site.DateWords.Day(date.Moment)),
        new("unix", "Seconds since 1970.", static (date, _) => date.Moment.ToUnixTimeSeconds()),
    ]);

    public DateTimeOffset Moment => moment;

    protected override MemberTable<DateModel> Table => Members;

    public static DateModel? Of(DateTimeOffset? moment) => moment is { } known ? new DateModel(known) : null;

    public int CompareTo(object? obj) => obj is DateModel other ? moment.CompareTo(other.Moment) : 1;

    public bool TryEvaluate(
        TemplateContext context, SourceSpan span, ScriptBinaryOperator op, SourceSpan leftSpan, object? leftValue,
        SourceSpan rightSpan, object? rightValue, out object? result)
    {
        result = null;
        if (leftValue is not DateModel left || rightValue is not DateModel right)
        {
            return false;
        }

        bool? answer = op switch
        {
            ScriptBinaryOperator.CompareEqual => left.Moment == right.Moment,
            ScriptBinaryOperator.CompareNotEqual => left.Moment != right.Moment,
            ScriptBinaryOperator.CompareLess => left.Moment < right.Moment,
            ScriptBinaryOperator.CompareLessOrEqual => left.Moment <= right.Moment,
            ScriptBinaryOperator.CompareGreater => left.Moment > right.Moment,
            ScriptBinaryOperator.CompareGreaterOrEqual => left.Moment >= right.Moment,
            _ => null,
        };
        result = answer;
        return answer is not null;
    }

    public override bool Equals(object? obj) => obj is DateModel other && moment == other.Moment;

    public override int GetHashCode() => moment.GetHashCode();

    public override string ToString() => DateFormat.Iso(moment);
}
