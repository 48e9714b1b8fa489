using System.Buffers.Binary;
using System.Collections.Frozen;
using System.Reflection;
using System.Reflection.Emit;

namespace SiteGen.Tests.Architecture;

/// <summary>Finds the metadata tokens in a method's code.</summary>
internal static class InstructionTokens
{
    private static readonly FrozenDictionary<int, OperandType> Operands = typeof(OpCodes)
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => (OpCode)field.GetValue(null)!)
        .ToFrozenDictionary(code => code.Value & 0xFFFF, code => code.OperandType);

    public static IEnumerable<int> In(byte[] code)
    {
        for (var i = 0; i < code.Length;)
        {
            int value = code[i++];
            value = value == 0xFE ? 0xFE00 | code[i++] : value;
            var operand = Operands[value];
            if (operand is OperandType.InlineMethod or OperandType.InlineField or OperandType.InlineType or OperandType.InlineTok)
            {
                yield return BinaryPrimitives.ReadInt32LittleEndian(code.AsSpan(i));
            }

            i += Size(operand, code.AsSpan(i));
        }
    }

    private static int Size(OperandType operand, ReadOnlySpan<byte> rest) => operand switch
    {
        OperandType.InlineNone => 0,
        OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
        OperandType.InlineVar => 2,
        OperandType.InlineI8 or OperandType.InlineR => 8,
        OperandType.InlineSwitch => 4 + (4 * BinaryPrimitives.ReadInt32LittleEndian(rest)),
        _ => 4,
    };
}
